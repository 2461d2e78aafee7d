package org.evidenceatlas.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.page.Revision;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.site.evidence.Banners;
import org.evidenceatlas.site.evidence.CiteBlocks;
import org.evidenceatlas.site.frame.Shells;
import org.evidenceatlas.site.overview.Corrections;
import org.evidenceatlas.site.overview.RevisionView;
import org.evidenceatlas.site.shelf.Card;
import org.evidenceatlas.site.shelf.Shelf;
import org.evidenceatlas.site.words.Days;
import org.evidenceatlas.site.words.Words;
import org.evidenceatlas.store.Published;
import org.jspecify.annotations.Nullable;

/** The pages of single studies: live, citations, history, and each kept revision in its frame. */
final class StudyPages {
    private final Published published;
    private final EvidencePageRenderer renderer;

    /** The page that a thread read last; this object lives no longer than it is the latest. */
    private final ThreadLocal<@Nullable Page> last = new ThreadLocal<>();

    StudyPages(Published published, Site.Setup setup) {
        this.published = published;
        this.renderer = new EvidencePageRenderer(setup.pack(), setup.config());
    }

    void add(Moment moment) {
        corrections(moment);
        Map<String, String> redirects = published.redirects();
        published
                .latest()
                .forEach(
                        (slug, number) -> {
                            String target = redirects.get(slug);
                            if (target == null) {
                                live(moment, slug);
                            } else {
                                Resource moved = Resource.moved("/evidence/" + target);
                                moment.table().put("/evidence/" + slug, () -> moved);
                            }
                            past(moment, slug, number);
                        });
    }

    private void corrections(Moment moment) {
        moment.page(
                new Shells.Head(
                        "Corrections",
                        "What was changed on published pages, why, and how long it took.",
                        "/corrections",
                        "",
                        Shelf.anyRetold(moment.shelf().all())),
                "corrections",
                () -> Corrections.of(published));
    }

    private void live(Moment moment, String slug) {
        String path = "/evidence/" + slug;
        moment.table()
                .put(
                        path,
                        () ->
                                Resource.html(
                                        renderer.live(
                                                page(slug),
                                                moment.imprint(),
                                                moment.answers().related(slug))));
        moment.table()
                .put(
                        path + "/plain.txt",
                        () ->
                                Resource.text(
                                        "text/plain; charset=utf-8",
                                        renderer.plain(
                                                page(slug), moment.imprint().baseUrl() + path)));
    }

    /**
     * Citations and history, which stay also where the page itself became part of another.
     *
     * @param latest the number of its latest revision
     */
    private void past(Moment moment, String slug, int latest) {
        String path = "/evidence/" + slug;
        for (String file : CiteBlocks.files()) {
            moment.table().put(path + "/" + file, () -> citation(slug, file));
        }
        boolean retold = moment.shelf().card(slug).map(Card::retold).orElse(true);
        moment.page(
                new Shells.Head(
                        "History of " + slug,
                        "All revisions of this page.",
                        path + "/history",
                        "/evidence",
                        retold),
                "history",
                () -> history(page(slug), published.revisions(slug)));
        for (int number = 1; number <= latest; number++) {
            revision(moment, slug, number);
        }
    }

    private void revision(Moment moment, String slug, int number) {
        String path = "/evidence/" + slug + "/v/" + number;
        moment.page(
                new Shells.Head(
                        "Revision " + number + " of " + slug,
                        "The page as it was published.",
                        path,
                        "/evidence",
                        true),
                "frame",
                () -> frame(page(slug), number));
        moment.table().put(path + "/raw", () -> kept(slug, number));
    }

    private Resource kept(String slug, int number) {
        byte[] bytes =
                published
                        .kept(slug, number)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "The bytes of revision "
                                                        + number
                                                        + " of "
                                                        + slug
                                                        + " are not in the home; `atlas doctor`"
                                                        + " checks it."));
        return new Resource("text/html; charset=utf-8", bytes, true);
    }

    /** A build asks for all files of a study one after the other, and its page is read once. */
    private Page page(String slug) {
        Page known = last.get();
        if (known != null && known.slug().equals(slug)) {
            return known;
        }
        Page page =
                published
                        .page(slug)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "No page " + slug + " in the home."));
        last.set(page);
        return page;
    }

    private Resource citation(String slug, String file) {
        String text = CiteBlocks.text(page(slug), file).orElseThrow();
        String type =
                switch (file) {
                    case "cite.ris" -> "application/x-research-info-systems; charset=utf-8";
                    case "cite.bib" -> "application/x-bibtex; charset=utf-8";
                    case "cite.json" -> "application/vnd.citationstyles.csl+json; charset=utf-8";
                    default -> "application/nbib; charset=utf-8";
                };
        return Resource.text(type, text.endsWith("\n") ? text : text + "\n");
    }

    private static RevisionView history(Page page, List<Revision> revisions) {
        return view(page, new Framed(0, "", List.of()), revisions);
    }

    private RevisionView frame(Page page, int number) {
        List<Revision> all = published.revisions(page.slug());
        List<String> newer = new ArrayList<>();
        for (Revision later : all.subList(number, all.size())) {
            newer.add(
                    "Revision "
                            + later.number()
                            + ", "
                            + Days.of(later.date())
                            + ", is newer: "
                            + later.reason()
                            + ".");
        }
        if (newer.isEmpty()) {
            newer.add("This is the newest revision of the page.");
        }
        Framed framed = new Framed(number, Days.of(all.get(number - 1).date()), newer);
        return view(page, framed, List.of());
    }

    private record Framed(int number, String date, List<String> newer) {}

    private static RevisionView view(Page page, Framed framed, List<Revision> revisions) {
        var study = page.verdict().examination().draft().classification().study();
        Status status = study.status();
        return new RevisionView(
                page.slug(),
                study.primary().title().plain(),
                framed.number(),
                framed.date(),
                Banners.heading(status.value()),
                status.isWithdrawn(),
                framed.newer(),
                revisions.reversed().stream().map(StudyPages::line).toList());
    }

    private static RevisionView.Line line(Revision revision) {
        Versions versions = revision.versions();
        return new RevisionView.Line(
                revision.number(),
                Days.of(revision.date()),
                Words.sentence(revision.reason()),
                "Generator "
                        + versions.generator()
                        + ", scanner "
                        + versions.scanner()
                        + ", classifier "
                        + versions.classifier()
                        + ", policy "
                        + versions.policy()
                        + ", pack "
                        + versions.pack(),
                revision.contentHash());
    }
}
