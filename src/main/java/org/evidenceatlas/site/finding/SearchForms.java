package org.evidenceatlas.site.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.search.Sort;
import org.evidenceatlas.site.shelf.Shelf;
import org.jspecify.annotations.Nullable;

/** Makes the form for a question, with the counts that choosing a value would give. */
public final class SearchForms {
    private SearchForms() {}

    /** For the whole list, or for a list that one value narrows. */
    public static SearchForm unasked(Shelf shelf, Asked asked) {
        return of(shelf, asked, null);
    }

    /**
     * For an answer.
     *
     * @param counts of each filter and value, as the index gave them; null where every study is in
     *     the list, so that the shelf knows them
     */
    static SearchForm of(
            Shelf shelf, Asked asked, @Nullable Map<Facet, Map<String, Integer>> counts) {
        List<SearchForm.Group> groups = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            if (facet != Facet.YEAR) {
                List<SearchForm.Choice> choices = new ArrayList<>();
                for (Shelf.Counted one : shelf.values(facet)) {
                    String code = one.value().code();
                    int count =
                            counts == null
                                    ? one.count()
                                    : counts.getOrDefault(facet, Map.of()).getOrDefault(code, 0);
                    boolean chosen = asked.has(facet, code);
                    if (count > 0 || chosen) {
                        choices.add(
                                new SearchForm.Choice(code, one.value().words(), count, chosen));
                    }
                }
                if (!choices.isEmpty()) {
                    int chosen = asked.filters().getOrDefault(facet, Set.of()).size();
                    groups.add(new SearchForm.Group(facet.code(), facet.words(), choices, chosen));
                }
            }
        }
        return new SearchForm(
                asked.words(),
                year(asked.years().from()),
                year(asked.years().to()),
                orders(asked.sort()),
                groups,
                chosen(asked));
    }

    private static int chosen(Asked asked) {
        return asked.filters().values().stream().mapToInt(Collection::size).sum()
                + (asked.years().isAll() ? 0 : 1);
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : Integer.toString(year);
    }

    private static List<SearchForm.Order> orders(Sort chosen) {
        List<SearchForm.Order> orders = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            String words =
                    switch (sort) {
                        case BEST -> "Best first";
                        case NEWEST -> "Newest first";
                        case OLDEST -> "Oldest first";
                        case LARGEST -> "Most people first";
                    };
            orders.add(new SearchForm.Order(sort.code(), words, sort == chosen));
        }
        return orders;
    }
}
