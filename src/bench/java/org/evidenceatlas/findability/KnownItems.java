package org.evidenceatlas.findability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.search.Found;
import org.evidenceatlas.search.StudyIndex;
import org.evidenceatlas.search.Wish;
import org.evidenceatlas.search.words.Tokens;

/** Looks for every paper by its names, and counts how often it comes first. */
final class KnownItems {
    private final Material material;
    private final StudyIndex index;
    private final List<String> titles = new ArrayList<>();

    KnownItems(Material material, StudyIndex index) {
        this.material = material;
        this.index = index;
        material.pages()
                .values()
                .forEach(
                        page -> {
                            String title = Material.report(page).title().plain();
                            titles.add(" " + Tokens.surfaces(title) + " ");
                        });
    }

    /**
     * How often a way to name a paper led to it.
     *
     * @param missed queries whose paper did not come first
     */
    record Way(String name, int asked, List<String> missed) {}

    /** Every way, for every paper that it names alone. */
    List<Way> all() {
        Map<String, Map<String, List<String>>> ways = new LinkedHashMap<>();
        material.pages()
                .forEach(
                        (slug, page) ->
                                names(page)
                                        .forEach(
                                                (way, words) ->
                                                        ways.computeIfAbsent(
                                                                        way,
                                                                        any ->
                                                                                new LinkedHashMap<>())
                                                                .computeIfAbsent(
                                                                        words,
                                                                        any -> new ArrayList<>())
                                                                .add(slug)));
        List<Way> all = new ArrayList<>();
        ways.forEach((name, words) -> all.add(way(name, words)));
        return all;
    }

    private Way way(String name, Map<String, List<String>> words) {
        List<String> missed = new ArrayList<>();
        int asked = 0;
        for (Map.Entry<String, List<String>> one : words.entrySet()) {
            if (one.getValue().size() > 1 || isShared(name, one.getKey())) {
                continue;
            }
            asked++;
            Found found = index.find(Wish.of(one.getKey()));
            boolean first =
                    !found.hits().isEmpty()
                            && found.hits().getFirst().slug().equals(one.getValue().getFirst());
            if (!first) {
                missed.add(one.getKey());
            }
        }
        return new Way(name, asked, missed);
    }

    /** Whether several titles hold a fragment, so that it names none of them. */
    private boolean isShared(String way, String words) {
        String fragment = " " + Tokens.surfaces(words) + " ";
        return way.equals("title fragment")
                && titles.stream().filter(title -> title.contains(fragment)).count() > 1;
    }

    private static Map<String, String> names(Page page) {
        Report report = Material.report(page);
        Map<String, String> names = new HashMap<>();
        if (report.ids().doi() != null) {
            names.put("doi", report.ids().doi());
            names.put("doi address", "https://doi.org/" + report.ids().doi());
        }
        if (report.ids().pmid() != null) {
            names.put("pmid", report.ids().pmid());
        }
        Integer year = report.dates().year();
        if (!report.authors().authors().isEmpty() && year != null) {
            String last = report.authors().authors().getFirst().last();
            if (!last.isEmpty()) {
                names.put("author year", last.toLowerCase(Locale.ROOT) + " " + year);
                names.put("author et al. (year)", last + " et al. (" + year + ")");
            }
        }
        title(report.title().plain(), names);
        return names;
    }

    /** The whole title, and five words from its middle. */
    private static void title(String title, Map<String, String> names) {
        names.put("whole title", title);
        String[] words = title.split("\\s+", -1);
        int from = Math.max(0, words.length / 2 - 2);
        int to = Math.min(words.length, from + 5);
        if (to - from == 5) {
            names.put("title fragment", String.join(" ", Arrays.asList(words).subList(from, to)));
        }
    }
}
