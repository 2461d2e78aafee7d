package org.evidenceatlas.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The validator of HTML that validator.w3.org/nu runs. The build lays its jars beside the class
 * path, and a class loader that knows nothing of ours reads them, so that its old libraries meet
 * none of the program's. It asks no other host: its schemas are in its jar.
 */
final class HtmlValidator implements AutoCloseable {
    private static final Path JARS = Path.of("target/validator");
    private static final String CLASS = "nu.validator.client.EmbeddedValidator";

    private final URLClassLoader loader;

    HtmlValidator() throws IOException {
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.isDirectory(JARS) ? Files.list(JARS) : Stream.empty()) {
            for (Path jar : files.sorted().toList()) {
                jars.add(jar.toUri().toURL());
            }
        }
        if (jars.isEmpty()) {
            throw new IllegalStateException(
                    JARS + " has no jars. The build lays them there: mvn process-test-classes");
        }
        loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** What is wrong with a page, errors and warnings alike; one line each, with its place. */
    List<String> complaints(byte[] html) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Class<?> type = loader.loadClass(CLASS);
            Object validator = type.getConstructor().newInstance();
            Class<?> format = loader.loadClass(CLASS + "$OutputFormat");
            type.getMethod("setOutputFormat", format)
                    .invoke(validator, format.getField("GNU").get(null));
            type.getMethod("setForceHTML", boolean.class).invoke(validator, true);
            type.getMethod("setNoLangDetect", boolean.class).invoke(validator, true);
            Object said =
                    type.getMethod("validate", InputStream.class)
                            .invoke(validator, new ByteArrayInputStream(html));
            return said.toString().lines().filter(line -> !line.isBlank()).toList();
        } catch (ReflectiveOperationException other) {
            throw new IllegalStateException("The validator in " + JARS + " is another.", other);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
