package org.evidenceatlas.command.common;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.evidenceatlas.cite.Citable;
import org.evidenceatlas.cite.Citations;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.page.Brief;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.page.Revision;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.store.Published;

/**
 * What is published, cited under the name, address and versions that the site has today: these make
 * no revision, so the citations that were kept may still carry older ones. Kept bytes stay as they
 * are.
 */
public final class Showing implements Published {
    private final Published kept;
    private final SiteConfig site;
    private final Optional<Instant> asOf;

    /**
     * A view of {@code kept}.
     *
     * @param asOf the date that citations call "accessed"; if empty, that of the last run
     */
    public Showing(Published kept, SiteConfig site, Optional<Instant> asOf) {
        this.kept = kept;
        this.site = site;
        this.asOf = asOf;
    }

    private Page cited(Page page) {
        Study study = page.verdict().examination().draft().classification().study();
        Instant accessed = asOf().orElse(page.revision().date());
        return new Page(
                page.slug(),
                page.verdict(),
                page.revision(),
                page.first(),
                Citations.of(Citable.of(study, page.slug(), site), accessed));
    }

    @Override
    public List<Page> pages() {
        return kept.pages().stream().map(this::cited).toList();
    }

    @Override
    public List<Brief> briefs() {
        return kept.briefs();
    }

    @Override
    public SortedMap<String, String> states() {
        return kept.states();
    }

    @Override
    public Map<String, Integer> latest() {
        return kept.latest();
    }

    @Override
    public Optional<Page> page(String slug) {
        return kept.page(slug).map(this::cited);
    }

    @Override
    public List<Revision> revisions(String slug) {
        return kept.revisions(slug);
    }

    @Override
    public Optional<byte[]> kept(String slug, int number) {
        return kept.kept(slug, number);
    }

    @Override
    public Optional<Instant> asOf() {
        return asOf.or(kept::asOf);
    }

    @Override
    public Optional<String> report() {
        return kept.report();
    }

    @Override
    public Map<String, Instant> answered() {
        return kept.answered();
    }

    @Override
    public long run() {
        return kept.run();
    }

    @Override
    public Map<String, String> redirects() {
        return kept.redirects();
    }
}
