package org.evidenceatlas.stage.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.cite.Citable;
import org.evidenceatlas.cite.Citations;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.page.Publication;
import org.evidenceatlas.model.page.Revision;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.model.verdict.Verdict;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Stage;
import org.evidenceatlas.text.Sha256;

/**
 * Makes the page of a study, and a new revision of it only where a reader would see a change of
 * statements, badges, status or bibliography; otherwise the last page is given back as it was.
 */
public final class Publisher implements Stage<Publication, Page> {
    private final SiteConfig site;

    /** A publisher for the site that this configuration names. */
    public Publisher(SiteConfig site) {
        this.site = site;
    }

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public String version() {
        return "3-" + Sha256.of(site.toString()).substring(0, 12);
    }

    @Override
    public Outcome<Page> apply(Publication input) {
        Map<String, String> parts = ContentHash.parts(input.verdict());
        Page last = input.last();
        if (last != null && ContentHash.parts(last.verdict()).equals(parts)) {
            return new Outcome.Made<>(last);
        }
        String hash = ContentHash.whole(parts);
        int number = last == null ? 1 : last.revision().number() + 1;
        Instant first = last == null ? input.asOf() : last.first();
        String reason =
                last == null
                        ? "first publication"
                        : changed(ContentHash.parts(last.verdict()), parts);
        Revision revision = new Revision(number, input.asOf(), reason, site.versions(), hash);
        return new Outcome.Made<>(page(input, revision, first));
    }

    private Page page(Publication input, Revision revision, Instant first) {
        Verdict verdict = input.verdict();
        Study study = verdict.examination().draft().classification().study();
        Citable citable = Citable.of(study, input.slug(), site);
        return new Page(
                input.slug(), verdict, revision, first, Citations.of(citable, revision.date()));
    }

    private static String changed(Map<String, String> before, Map<String, String> now) {
        List<String> names = new ArrayList<>();
        now.forEach(
                (part, hash) -> {
                    if (!hash.equals(before.get(part))) {
                        names.add(part);
                    }
                });
        return "changed: " + String.join(", ", names);
    }
}
