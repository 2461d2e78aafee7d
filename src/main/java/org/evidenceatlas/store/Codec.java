package org.evidenceatlas.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.model.verdict.Verdict;
import org.evidenceatlas.text.Sha256;

/**
 * The one way in which records of the model become bytes and come back: JSON with the properties in
 * the order of the record's declaration, no absent values, times in ISO 8601. The same value always
 * gives the same bytes. Thread-safe.
 */
public final class Codec {
    private static final JsonMapper MAPPER = mapper();

    /** What a product holds of the stage before it. */
    private record Link(String property, Class<?> before) {}

    private static final Map<Class<?>, Link> LINKS =
            Map.of(
                    Classification.class, new Link("study", Study.class),
                    Draft.class, new Link("classification", Classification.class),
                    Examination.class, new Link("draft", Draft.class),
                    Verdict.class, new Link("examination", Examination.class),
                    Page.class, new Link("verdict", Verdict.class));

    private Codec() {}

    private static JsonMapper mapper() {
        JsonMapper mapper =
                JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .addModule(new Jdk8Module())
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .serializationInclusion(JsonInclude.Include.NON_NULL)
                        .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                        .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                        .build();
        mapper.configOverride(List.class)
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        return mapper;
    }

    /** The canonical JSON of a value. */
    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(
                    value.getClass().getSimpleName() + " cannot be written as JSON.", e);
        }
    }

    /** The value that these bytes were written from; properties unknown to the type are left. */
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (IOException e) {
            throw unreadable(type, e);
        }
    }

    /**
     * The JSON of a product in which the product of the stage before stands as its hash, so that it
     * is kept once.
     *
     * @param before hash of that product as it is kept
     */
    public static byte[] writeLinked(Object product, String before) {
        Link link = LINKS.get(product.getClass());
        if (link == null) {
            return write(product);
        }
        ObjectNode tree = MAPPER.valueToTree(product);
        tree.put(link.property(), before);
        return write(tree);
    }

    /**
     * The whole product again, with all that it holds.
     *
     * @param bodies gives the kept JSON under a hash
     */
    public static <T> T readLinked(String hash, Class<T> type, Function<String, byte[]> bodies) {
        try {
            return MAPPER.treeToValue(tree(hash, type, bodies), type);
        } catch (IOException e) {
            throw unreadable(type, e);
        }
    }

    private static JsonNode tree(String hash, Class<?> type, Function<String, byte[]> bodies)
            throws IOException {
        JsonNode tree = MAPPER.readTree(bodies.apply(hash));
        Link link = LINKS.get(type);
        if (link != null && tree instanceof ObjectNode whole) {
            String before = whole.path(link.property()).asText();
            whole.set(link.property(), tree(before, link.before(), bodies));
        }
        return tree;
    }

    private static HomeProblem unreadable(Class<?> type, IOException fault) {
        return Deflated.damaged("a " + type.getSimpleName() + " cannot be read", fault);
    }

    /** Indented JSON for people and tools, the same properties in the same order. */
    public static String pretty(Object value) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A report cannot be written as JSON.", e);
        }
    }

    /** SHA-256 of the bytes, hexadecimal. */
    public static String hash(byte[] bytes) {
        return Sha256.of(bytes);
    }

    /** SHA-256 of some words, each ended by a zero byte, so that their borders count. */
    public static String hash(List<String> words) {
        return Sha256.of(String.join("\0", words) + "\0");
    }
}
