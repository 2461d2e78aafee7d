package org.evidenceatlas.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.evidenceatlas.model.page.Brief;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.pack.Pack;

/**
 * The studies of a home, to be searched. {@code find} and {@code related} may be called by any
 * thread at any time; {@code bring} by one thread.
 */
public final class StudyIndex implements AutoCloseable {
    private record Entry(String state, Brief brief, String text) {}

    private volatile SortedMap<String, Entry> entries = new TreeMap<>();

    private StudyIndex() {}

    /** An empty index that is gone when it is closed. */
    public static StudyIndex inMemory(Pack pack) {
        return new StudyIndex();
    }

    /** The index kept in a folder; empty where there is none, or none that can be used. */
    public static StudyIndex open(Path folder, Pack pack) {
        return new StudyIndex();
    }

    /**
     * Brings the index to a state. Until it is reached, the one before is searched.
     *
     * @param states slug to a text that changes whenever the page does
     * @param pages asked only for slugs that are new or whose text changed
     */
    public void bring(SortedMap<String, String> states, Function<String, Page> pages) {
        SortedMap<String, Entry> next = new TreeMap<>();
        states.forEach(
                (slug, state) -> {
                    Entry before = entries.get(slug);
                    next.put(
                            slug,
                            before != null && before.state().equals(state)
                                    ? before
                                    : entry(state, pages.apply(slug)));
                });
        entries = next;
    }

    private static Entry entry(String state, Page page) {
        Brief brief = Brief.of(page);
        String text =
                page.verdict().examination().draft().classification().study().text().abstractText();
        String all = brief.byline().title().plain() + " " + brief.oneLine() + " " + text;
        return new Entry(state, brief, all.toLowerCase(Locale.ROOT));
    }

    /** What fits a wish. Any text is read somehow; nothing is refused. */
    public Found find(Wish wish) {
        List<Brief> fit =
                entries.values().stream()
                        .filter(one -> one.text().contains(wish.words().toLowerCase(Locale.ROOT)))
                        .map(Entry::brief)
                        .toList();
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
            others.putAll(wish.filters());
            others.remove(facet);
            Map<String, Integer> values = new TreeMap<>();
            fit.stream()
                    .filter(brief -> fits(brief, others))
                    .flatMap(brief -> facet.codes(brief).stream())
                    .forEach(code -> values.merge(code, 1, Integer::sum));
            counts.put(facet, values);
        }
        List<Brief> all =
                fit.stream()
                        .filter(brief -> fits(brief, wish.filters()))
                        .sorted(Comparator.comparing(Brief::slug))
                        .toList();
        List<Hit> hits = new ArrayList<>();
        all.stream()
                .skip(wish.from())
                .limit(wish.size())
                .map(one -> new Hit(one.slug(), List.of(new Hit.Piece(one.oneLine(), false))))
                .forEach(hits::add);
        return new Found(all.size(), hits, counts, List.of());
    }

    private static boolean fits(Brief brief, Map<Facet, Set<String>> filters) {
        return filters.entrySet().stream()
                .allMatch(
                        one ->
                                one.getKey().codes(brief).stream()
                                        .anyMatch(one.getValue()::contains));
    }

    /** The studies nearest to one, best first; none where it is not in the index. */
    public List<Near> related(String slug, int most) {
        return List.of();
    }

    @Override
    public void close() {}
}
