package org.evidenceatlas.site.finding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.search.Sort;
import org.evidenceatlas.search.Wish;
import org.evidenceatlas.search.Years;

/**
 * What the list of studies was asked for. The same question always has the same address, whatever
 * the order in which its parts were chosen.
 *
 * @param words as typed, without spaces around them
 * @param filters the values chosen of each filter
 * @param page 1 for the first
 * @param notes what of the address could not be read, in plain sentences
 */
public record Asked(
        String words,
        Map<Facet, Set<String>> filters,
        Years years,
        Sort sort,
        int page,
        List<String> notes) {
    /** The path of every list that was asked for. */
    public static final String PATH = "/evidence";

    /** Nothing asked: all studies. */
    public static final Asked NOTHING = new Asked("", Map.of(), Years.ALL, Sort.BEST, 1, List.of());

    public Asked {
        filters = Wish.chosen(filters);
        notes = List.copyOf(notes);
    }

    /** Only this value of this filter. */
    public static Asked of(Facet facet, String code) {
        return NOTHING.narrowed(Map.of(facet, Set.of(code)));
    }

    /** The same with one more value of a filter, on its first page. */
    public Asked and(Facet facet, String code) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(filters);
        Set<String> codes = new TreeSet<>(filters.getOrDefault(facet, Set.of()));
        codes.add(code);
        others.put(facet, codes);
        return narrowed(others);
    }

    private Asked narrowed(Map<Facet, Set<String>> others) {
        return new Asked(words, others, years, sort, 1, List.of());
    }

    /** The same without one value of a filter, on its first page. */
    public Asked without(Facet facet, String code) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        filters.forEach(
                (one, codes) -> {
                    Set<String> left = new TreeSet<>(codes);
                    if (one == facet) {
                        left.remove(code);
                    }
                    others.put(one, left);
                });
        return narrowed(others);
    }

    /** The same with other words, on its first page. */
    public Asked saying(String other) {
        return new Asked(other, filters, years, sort, 1, List.of());
    }

    /** The same without bounds on the year, on its first page. */
    public Asked ofAnyYear() {
        return new Asked(words, filters, Years.ALL, sort, 1, List.of());
    }

    /** The same on another page. */
    public Asked onPage(int other) {
        return new Asked(words, filters, years, sort, other, List.of());
    }

    /** Whether nothing was asked, so that the whole list is the answer. */
    public boolean isNothing() {
        return words.isEmpty() && filters.isEmpty() && years.isAll() && sort == Sort.BEST;
    }

    /** Whether a value of a filter is chosen. */
    public boolean has(Facet facet, String code) {
        return filters.getOrDefault(facet, Set.of()).contains(code);
    }

    /**
     * What the index is asked for.
     *
     * @param size how many studies stand on a page
     */
    public Wish wish(int size) {
        return new Wish(words, filters, years, sort, (page - 1) * size, size);
    }

    /** The address under which this is answered; without a query where all is asked for. */
    public String address() {
        StringJoiner query = new StringJoiner("&", PATH + "?", "").setEmptyValue(PATH);
        if (!words.isEmpty()) {
            query.add("q=" + encoded(words));
        }
        filters.forEach(
                (facet, codes) ->
                        codes.forEach(code -> query.add(facet.code() + "=" + encoded(code))));
        if (years.from() != null) {
            query.add("from=" + years.from());
        }
        if (years.to() != null) {
            query.add("to=" + years.to());
        }
        if (sort != Sort.BEST) {
            query.add("sort=" + sort.code());
        }
        if (page > 1) {
            query.add("page=" + page);
        }
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
