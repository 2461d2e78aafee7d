package org.evidenceatlas.site.finding;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.search.Sort;
import org.evidenceatlas.search.Years;
import org.evidenceatlas.text.Unseen;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of an address behind its question mark. Any text is read somehow: what makes no
 * sense is left out, and a note says so.
 */
final class QueryReader {
    /** The most parts that are read; a form of ours sends fewer. */
    private static final int PARTS = 200;

    private static final int SHOWN = 40;
    private static final int LAST_PAGE = 100_000;

    private final Map<Facet, Set<String>> known;
    private final Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    private final List<String> notes = new ArrayList<>();
    private String words = "";
    private @Nullable Integer from;
    private @Nullable Integer to;
    private Sort sort = Sort.BEST;
    private int page = 1;

    private QueryReader(Map<Facet, Set<String>> known) {
        this.known = known;
    }

    /**
     * What was asked for.
     *
     * @param query what stands behind the question mark, as it was sent
     * @param known the values that each filter has here
     */
    static Asked read(String query, Map<Facet, Set<String>> known) {
        QueryReader reader = new QueryReader(known);
        Arrays.stream(query.split("&", PARTS)).limit(PARTS - 1L).forEach(reader::part);
        Integer from = reader.from;
        Integer to = reader.to;
        boolean turned = from != null && to != null && from > to;
        if (turned) {
            reader.notes.add("The years were given the other way round; they were turned.");
        }
        return new Asked(
                reader.words,
                reader.filters,
                turned ? new Years(to, from) : new Years(from, to),
                reader.sort,
                reader.page,
                reader.notes);
    }

    private void part(String part) {
        int equals = part.indexOf('=');
        String key = decoded(equals < 0 ? part : part.substring(0, equals));
        String value = equals < 0 ? "" : decoded(part.substring(equals + 1));
        if (value.isEmpty()) {
            return;
        }
        switch (key) {
            case "q" -> words = words.isEmpty() ? value : words + " " + value;
            case "from" -> from = year(value);
            case "to" -> to = year(value);
            case "sort" -> sort = sort(value);
            case "page" -> page = page(value);
            default -> filter(key, value);
        }
    }

    private void filter(String key, String value) {
        Optional<Facet> facet =
                Arrays.stream(Facet.values()).filter(one -> one.code().equals(key)).findFirst();
        if (facet.isEmpty()) {
            notes.add("There is no filter called “" + shown(key) + "” here, so it was left out.");
            return;
        }
        String code = value.toLowerCase(Locale.ROOT);
        if (known.getOrDefault(facet.get(), Set.of()).contains(code)) {
            filters.computeIfAbsent(facet.get(), none -> new TreeSet<>()).add(code);
        } else {
            notes.add(
                    "No study here has “"
                            + shown(value)
                            + "” as its "
                            + facet.get().words().toLowerCase(Locale.ROOT)
                            + ", so that filter was left out.");
        }
    }

    private @Nullable Integer year(String value) {
        if (value.length() == 4 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.valueOf(value);
        }
        notes.add("“" + shown(value) + "” is no year, so it was left out. A year looks like 2011.");
        return null;
    }

    private Sort sort(String value) {
        return Arrays.stream(Sort.values())
                .filter(one -> one.code().equals(value))
                .findFirst()
                .orElseGet(
                        () -> {
                            notes.add(
                                    "“"
                                            + shown(value)
                                            + "” is no order, so the usual one is used.");
                            return Sort.BEST;
                        });
    }

    private static int page(String value) {
        boolean number = value.length() <= 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.clamp(Integer.parseInt(value), 1, LAST_PAGE) : 1;
    }

    /** Whoever sends a broken escape meant the letters. */
    private static String decoded(String text) {
        String letters;
        try {
            letters = URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            letters = text;
        }
        return Unseen.without(letters).strip();
    }

    private static String shown(String text) {
        int letters = Math.min(SHOWN, text.codePointCount(0, text.length()));
        int end = text.offsetByCodePoints(0, letters);
        return end == text.length() ? text : text.substring(0, end) + "…";
    }
}
