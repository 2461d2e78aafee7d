package org.evidenceatlas.store;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The shape of a kept type: names and types of all that it holds. It is part of the key of a
 * product, so that a record with a new component is made again and never read as the old one.
 */
public final class Shape {
    private static final ClassValue<String> KNOWN =
            new ClassValue<>() {
                @Override
                protected String computeValue(Class<?> type) {
                    Set<String> lines = new TreeSet<>();
                    describe(type, lines);
                    return Codec.hash(new ArrayList<>(lines)).substring(0, 8);
                }
            };

    private Shape() {}

    /** Eight hexadecimal digits, the same for the same shape. */
    public static String of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static void describe(Type type, Set<String> lines) {
        switch (type) {
            case ParameterizedType many -> {
                describe(many.getRawType(), lines);
                List.of(many.getActualTypeArguments()).forEach(one -> describe(one, lines));
            }
            case GenericArrayType array -> describe(array.getGenericComponentType(), lines);
            case Class<?> one when one.isRecord() -> {
                for (RecordComponent part : one.getRecordComponents()) {
                    String line =
                            one.getName()
                                    + "."
                                    + part.getName()
                                    + " "
                                    + part.getGenericType().getTypeName();
                    if (lines.add(line)) {
                        describe(part.getGenericType(), lines);
                    }
                }
            }
            case Class<?> one when one.isEnum() ->
                    lines.add(one.getName() + " " + List.of(one.getEnumConstants()));
            default -> {}
        }
    }
}
