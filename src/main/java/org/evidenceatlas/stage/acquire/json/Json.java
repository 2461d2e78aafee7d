package org.evidenceatlas.stage.acquire.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.jspecify.annotations.Nullable;

/** Looks into JSON that others wrote: what is not there or of another shape is empty. */
public final class Json {
    private static final Pattern TAGS = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[!-~]{1,500}");
    private static final List<String> RESOLVERS =
            List.of("https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "doi:");

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(64)
                                                    .maxNumberLength(64)
                                                    .maxNameLength(4096)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Json() {}

    /**
     * The whole body.
     *
     * @throws IOException where it is no JSON, is cut off, or is nested too deeply
     */
    public static JsonNode tree(byte[] body) throws IOException {
        return MAPPER.readTree(body);
    }

    /** The entries of an array; empty where there is none. */
    public static List<JsonNode> list(JsonNode parent, String name) {
        List<JsonNode> entries = new ArrayList<>();
        JsonNode found = parent.path(name);
        if (found.isArray()) {
            found.forEach(entries::add);
        }
        return entries;
    }

    /** A text or number as it stands; null where there is none, or nothing but white space. */
    public static @Nullable String raw(JsonNode parent, String name) {
        JsonNode found = parent.path(name);
        String text = found.isTextual() || found.isNumber() ? found.asText().strip() : "";
        return text.isEmpty() ? null : text;
    }

    /** A text for reading: markup dropped, white space folded, NFC; null where nothing is left. */
    public static @Nullable String plain(JsonNode parent, String name) {
        String text = raw(parent, name);
        return text == null ? null : plain(text);
    }

    /** The same for a text that is at hand. */
    public static @Nullable String plain(String text) {
        String bare =
                TAGS.matcher(text)
                        .replaceAll(" ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
        String folded = Mixed.folded(bare);
        return folded.isEmpty() ? null : folded;
    }

    /** The key of a DOI, lower case and without a resolver's address; null where it is none. */
    public static @Nullable String doiKey(@Nullable String text) {
        String doi = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        for (String resolver : RESOLVERS) {
            doi = doi.startsWith(resolver) ? doi.substring(resolver.length()) : doi;
        }
        return DOI.matcher(doi).matches() ? "doi:" + doi : null;
    }

    /** Crossref's {@code {"date-parts": [[2021, 6, 10]]}}; null where it is no date. */
    public static @Nullable PartialDate dateParts(JsonNode date) {
        JsonNode parts = date.path("date-parts").path(0);
        return date(part(parts, 0), part(parts, 1), part(parts, 2));
    }

    /** "2021", "2021-06" or "2021-06-10"; null where it is no date. */
    public static @Nullable PartialDate isoDate(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.split("-", 4);
        return parts.length > 3 ? null : date(part(parts, 0), part(parts, 1), part(parts, 2));
    }

    private static @Nullable Integer part(JsonNode parts, int index) {
        JsonNode part = parts.path(index);
        return part.canConvertToInt() ? (Integer) part.intValue() : null;
    }

    private static @Nullable Integer part(String[] parts, int index) {
        if (index >= parts.length || parts[index].isEmpty() || parts[index].length() > 4) {
            return null;
        }
        boolean digits = parts[index].chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.valueOf(parts[index]) : null;
    }

    private static @Nullable PartialDate date(
            @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        if (year == null) {
            return null;
        }
        try {
            return new PartialDate(year, month, month == null ? null : day);
        } catch (IllegalArgumentException impossible) {
            return null;
        }
    }
}
