package org.evidenceatlas.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evidenceatlas.model.page.Facet;

/**
 * What a reader asks for.
 *
 * @param words in the language of the search field, any text; empty for all studies
 * @param filters the values chosen of each filter: one of them must be there, in each filter
 * @param from how many hits to leave out, 0 for the first page; less is read as 0
 * @param size how many hits at most, 0 to {@value #MOST}; what is outside is read as the nearest
 */
public record Wish(
        String words, Map<Facet, Set<String>> filters, Years years, Sort sort, int from, int size) {
    /** The most hits of one answer. */
    public static final int MOST = 200;

    private static final int PAGE = 20;

    public Wish {
        filters = chosen(filters);
        from = Math.max(0, from);
        size = Math.clamp(size, 0, MOST);
    }

    /** The same choices without filters of which nothing is chosen, in the order of the filters. */
    public static Map<Facet, Set<String>> chosen(Map<Facet, Set<String>> filters) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        filters.forEach(
                (facet, codes) -> {
                    if (!codes.isEmpty()) {
                        chosen.put(facet, Collections.unmodifiableSet(new TreeSet<>(codes)));
                    }
                });
        return Collections.unmodifiableMap(chosen);
    }

    /** The best twenty for these words, without a filter. */
    public static Wish of(String words) {
        return new Wish(words, Map.of(), Years.ALL, Sort.BEST, 0, PAGE);
    }

    /** The same with other filters. */
    public Wish with(Map<Facet, Set<String>> others) {
        return new Wish(words, others, years, sort, from, size);
    }

    /** The same in another order. */
    public Wish in(Sort other) {
        return new Wish(words, filters, years, other, from, size);
    }
}
