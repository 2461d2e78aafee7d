package org.evidenceatlas.pattern;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the patterns that the classes of the house hold in static fields, and what these hold. */
final class HousePatterns {
    private static final Path CLASSES = Path.of("target/classes");

    private final Set<String> expressions = new TreeSet<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private HousePatterns() {}

    /** The expressions of all patterns found, each once. */
    static List<String> all() throws IOException, ReflectiveOperationException {
        HousePatterns found = new HousePatterns();
        List<String> names;
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/evidenceatlas"))) {
            names =
                    files.map(file -> CLASSES.relativize(file).toString())
                            .filter(file -> file.endsWith(".class"))
                            .filter(file -> !file.contains("templates"))
                            .filter(file -> !file.endsWith("package-info.class"))
                            .map(file -> file.replace(".class", "").replace('/', '.'))
                            .sorted()
                            .toList();
        }
        for (String name : names) {
            Class<?> one = Class.forName(name);
            for (Field field : one.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    found.visit(value(field, null));
                }
            }
        }
        return List.copyOf(found.expressions);
    }

    private void visit(@Nullable Object held) throws ReflectiveOperationException {
        if (held == null || !seen.add(held)) {
            return;
        }
        switch (held) {
            case Pattern pattern -> expressions.add(pattern.pattern());
            case Collection<?> many -> {
                for (Object one : many) {
                    visit(one);
                }
            }
            case Map<?, ?> map -> {
                visit(map.keySet());
                visit(map.values());
            }
            default -> {
                if (held.getClass().getName().startsWith("org.evidenceatlas.")) {
                    visitFields(held);
                }
            }
        }
    }

    private void visitFields(Object held) throws ReflectiveOperationException {
        for (Field field : held.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                visit(value(field, held));
            }
        }
    }

    private static @Nullable Object value(Field field, @Nullable Object holder)
            throws ReflectiveOperationException {
        field.setAccessible(true);
        return field.get(holder);
    }
}
