package org.evidenceatlas.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.page.Revision;
import org.evidenceatlas.store.Published;

/** A home in memory, filled with studies of our own invention. */
public final class SyntheticHome implements Published {
    static final Instant DAY = Instant.parse("2026-05-26T10:00:00Z");

    private final Map<String, Page> pages = new TreeMap<>();
    private final Map<String, List<Revision>> revisions = new LinkedHashMap<>();
    private final Map<String, String> redirects = new TreeMap<>();
    private final Map<String, byte[]> kept = new LinkedHashMap<>();

    /** A home with one study of each kind that looks different. */
    public static SyntheticHome full() {
        SyntheticHome home = new SyntheticHome();
        home.add(SyntheticStudies.caseControl());
        home.add(SyntheticStudies.retracted());
        home.add(SyntheticStudies.bare());
        home.add(SyntheticStudies.trial());
        home.add(SyntheticStudies.genuine());
        return home;
    }

    void add(Page page) {
        EvidencePageRenderer renderer =
                new EvidencePageRenderer(SyntheticPack.pack(), SyntheticPack.CONFIG);
        pages.put(page.slug(), page);
        revisions.computeIfAbsent(page.slug(), _ -> new ArrayList<>()).add(page.revision());
        kept.put(page.slug() + "/" + page.revision().number(), renderer.render(page));
    }

    @Override
    public List<Page> pages() {
        return pages.values().stream().filter(page -> !redirects.containsKey(page.slug())).toList();
    }

    @Override
    public Optional<Page> page(String slug) {
        return Optional.ofNullable(pages.get(slug));
    }

    @Override
    public List<Revision> revisions(String slug) {
        return List.copyOf(revisions.getOrDefault(slug, List.of()));
    }

    @Override
    public Map<String, Integer> latest() {
        Map<String, Integer> latest = new TreeMap<>();
        revisions.forEach((slug, all) -> latest.put(slug, all.size()));
        return latest;
    }

    @Override
    public Optional<byte[]> kept(String slug, int number) {
        return Optional.ofNullable(kept.get(slug + "/" + number));
    }

    @Override
    public Optional<Instant> asOf() {
        return pages.isEmpty() ? Optional.empty() : Optional.of(DAY);
    }

    @Override
    public long run() {
        return kept.size();
    }

    @Override
    public Map<String, String> redirects() {
        return redirects;
    }

    /** This home with the address of a study that leads to another since. */
    public SyntheticHome leading(String slug, String target) {
        redirects.put(slug, target);
        return this;
    }

    static String html(Site site, String path) {
        return new String(site.get(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
