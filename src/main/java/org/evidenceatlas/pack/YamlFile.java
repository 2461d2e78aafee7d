package org.evidenceatlas.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.InjectableValues;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads one YAML file strictly: a key that is unknown, missing or written twice is refused. Only
 * text that a shape marks as injected ("absent") may be left out, and is then empty.
 */
final class YamlFile {
    private static final ObjectMapper YAML =
            YAMLMapper.builder(new YAMLFactory())
                    .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .injectableValues(new InjectableValues.Std().addValue("absent", ""))
                    .build();

    private static final ObjectMapper LOOSE =
            YAML.copy()
                    .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

    /** Most bytes of a file, which is read whole; the largest of a pack has some 30,000. */
    private static final long LONGEST = 1 << 20;

    private YamlFile() {}

    /** The file's content as {@code shape}, with every key of it. */
    static <T> T read(Path file, Class<T> shape) {
        return read(YAML, file, shape);
    }

    /** The file's content as {@code shape}; keys may be left out and are then null. */
    static <T> T readLoosely(Path file, Class<T> shape) {
        return read(LOOSE, file, shape);
    }

    private static <T> T read(ObjectMapper mapper, Path file, Class<T> shape) {
        try {
            T value = mapper.readValue(text(file), shape);
            if (value == null) {
                throw new PackUnreadable(file + " is empty; it needs its keys.");
            }
            return value;
        } catch (UnrecognizedPropertyException unknown) {
            throw new PackUnreadable(unknownKey(file, unknown), unknown);
        } catch (JsonProcessingException broken) {
            throw new PackUnreadable(
                    file + place(broken) + ": " + cause(broken) + " Mend it and run again.",
                    broken);
        } catch (IOException unread) {
            throw new PackUnreadable(
                    file + " cannot be read; check that it is there, is UTF-8 and may be opened.",
                    unread);
        }
    }

    /** The file's text; a device or a file that grows is read no further than the limit. */
    static String text(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) LONGEST + 1);
        }
        if (bytes.length > LONGEST) {
            throw new PackUnreadable(
                    file
                            + " is longer than "
                            + LONGEST
                            + " bytes, which no file of a pack or a site needs. Check its name, or"
                            + " shorten it.");
        }
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static String unknownKey(Path file, UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds();
        String allowed =
                known == null
                        ? ""
                        : new TreeSet<>(known.stream().map(String::valueOf).toList())
                                .stream().collect(Collectors.joining(", "));
        return file
                + place(unknown)
                + ": the key \""
                + unknown.getPropertyName()
                + "\" is not known here. Known are: "
                + allowed
                + ". Mend its spelling or take it out.";
    }

    private static String place(JsonProcessingException fault) {
        var at = fault.getLocation();
        return at == null || at.getLineNr() < 1 ? "" : ", line " + at.getLineNr();
    }

    private static String cause(JsonProcessingException fault) {
        String first = fault.getOriginalMessage().lines().findFirst().orElse("not valid YAML");
        String path =
                fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
                        ? " (in "
                                + mapping.getPath().stream()
                                        .map(
                                                step ->
                                                        step.getFieldName() == null
                                                                ? "entry " + (step.getIndex() + 1)
                                                                : step.getFieldName())
                                        .collect(Collectors.joining(" > "))
                                + ")"
                        : "";
        if (first.startsWith("Missing creator property")
                || first.startsWith("Null value for creator property")) {
            return "a key is missing or empty, or its name is misspelt" + path + ".";
        }
        if (fault instanceof MismatchedInputException) {
            // The library's own words quote the value, which may be a secret in the wrong place.
            return "a value is not of the kind that belongs there" + path + ".";
        }
        return first + path + ".";
    }
}
