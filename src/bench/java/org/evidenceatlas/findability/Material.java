package org.evidenceatlas.findability;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.search.StudyIndex;
import org.evidenceatlas.store.Home;

/**
 * The pages of a home and the pack they were made with.
 *
 * @param pages by slug
 */
record Material(Pack pack, SortedMap<String, Page> pages) {
    /** Reads a home made with the pack in that folder. */
    static Material of(Path home, Path pack) {
        SortedMap<String, Page> pages = new TreeMap<>();
        try (Home kept = Home.read(home)) {
            kept.published().pages().forEach(page -> pages.put(page.slug(), page));
        }
        return new Material(PackReader.read(pack), pages);
    }

    /** The report that a page tells. */
    static Report report(Page page) {
        return page.verdict().examination().draft().classification().study().primary();
    }

    /** The PMID of the study under a slug; empty where it has none. */
    String pmid(String slug) {
        Page page = pages.get(slug);
        String pmid = page == null ? null : report(page).ids().pmid();
        return pmid == null ? "" : pmid;
    }

    /** Brings an index to all pages. */
    StudyIndex brought(StudyIndex index) {
        index.bring(states(), slug -> page(slug));
        return index;
    }

    private Page page(String slug) {
        Page page = pages.get(slug);
        if (page == null) {
            throw new IllegalArgumentException("No page has the slug " + slug + ".");
        }
        return page;
    }

    private SortedMap<String, String> states() {
        SortedMap<String, String> states = new TreeMap<>();
        pages.keySet().forEach(slug -> states.put(slug, "1"));
        return states;
    }

    /** Every page's title and the words of its abstract, by PMID. */
    Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        pages.forEach(
                (slug, page) -> {
                    var text = page.verdict().examination().draft().classification().study().text();
                    texts.put(pmid(slug), List.of(text.title(), text.abstractText()));
                });
        return texts;
    }
}
