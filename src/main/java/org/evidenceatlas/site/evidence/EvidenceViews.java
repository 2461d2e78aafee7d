package org.evidenceatlas.site.evidence;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.draft.WrittenBy;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.Topic;
import org.evidenceatlas.site.view.ClaimSection;
import org.evidenceatlas.site.view.Entry;
import org.evidenceatlas.site.view.EvidenceView;
import org.evidenceatlas.site.view.Link;
import org.evidenceatlas.site.view.Shell.Meta;
import org.evidenceatlas.site.view.Source;
import org.evidenceatlas.site.words.Addresses;
import org.evidenceatlas.site.words.Days;
import org.evidenceatlas.site.words.ReadingTime;
import org.evidenceatlas.site.words.SafeTitle;

/** Turns a published page into what its template prints. */
public final class EvidenceViews {
    /** Whose words are shown first where an abstract may not be shown whole. */
    private static final List<Field> NEED =
            List.of(Field.OBSERVED, Field.PLAIN_SUMMARY, Field.INFERRED, Field.WITHDRAWN);

    private final Pack pack;
    private final SiteConfig config;

    public EvidenceViews(Pack pack, SiteConfig config) {
        this.pack = pack;
        this.config = config;
    }

    /** The view of one page; {@code related} is empty for bytes that are kept for ever. */
    public EvidenceView of(Page page, List<Entry> related) {
        Draft draft = page.verdict().examination().draft();
        Classification what = draft.classification();
        Study study = what.study();
        Report report = study.primary();
        Badges badges = new Badges(pack);
        Link paper = MetadataRows.paper(report.ids());
        String address = paper == null ? null : paper.href();
        Quotations quotations = new Quotations(study.text(), address, spans(draft, badges));
        ClaimSections parts = new ClaimSections(draft, quotations);
        List<ClaimSection> longer = parts.longer();
        ClaimSection one = parts.of(Field.ONE_LINE);
        ClaimSection five = parts.of(Field.FIVE_LINES);
        return new EvidenceView(
                page.slug(),
                SafeTitle.heading(report.title()),
                byline(report),
                study.text().retold(),
                draft.bare(),
                bareReasons(draft),
                Banners.of(what),
                badges.all(draft),
                depths(one, five, longer),
                parts.of(Field.CAUTION),
                one,
                five,
                longer,
                study.status().isWithdrawn() ? null : FigureDrawer.of(what),
                KindRows.of(what, pack),
                Decisions.of(what, badges, quotations),
                MetadataRows.family(study),
                related,
                topics(what),
                MetadataRows.of(page),
                CiteBlocks.of(page),
                CiteBlocks.downloads(page),
                revised(page),
                draft.bare() ? "" : WrittenBy.of(draft.drafter()).told(),
                paper);
    }

    /** The head's tags for the paper. */
    public static List<Meta> metas(Page page) {
        Study study = page.verdict().examination().draft().classification().study();
        return HeadTags.of(study.primary(), study.text().retold());
    }

    private static List<Span> spans(Draft draft, Badges badges) {
        List<Span> spans = new ArrayList<>();
        NEED.forEach(field -> draft.in(field).forEach(claim -> spans.addAll(claim.spans())));
        spans.addAll(Decisions.spans(draft.classification(), badges));
        for (Claim claim : draft.claims()) {
            spans.addAll(claim.spans());
        }
        return spans;
    }

    private static EvidenceView.Byline byline(Report report) {
        String doi = report.ids().doi();
        return new EvidenceView.Byline(
                Bylines.of(report), doi == null ? null : new Link("DOI", Addresses.doi(doi)));
    }

    private static List<String> bareReasons(Draft draft) {
        if (!draft.bare()) {
            return List.of();
        }
        boolean noAbstract = !draft.classification().study().text().hasAbstract();
        return List.of(
                noAbstract
                        ? "The library record of this paper has no abstract, and its full text was"
                                + " not read."
                        : "The text that was read does not carry a summary.",
                "So this page says nothing about what was done or found. It gives the"
                        + " bibliography, so that you can find the paper.");
    }

    private static List<Link> depths(
            ClaimSection one, ClaimSection five, List<ClaimSection> longer) {
        List<Link> depths = new ArrayList<>();
        if (!one.isEmpty()) {
            depths.add(new Link("One line, " + time(List.of(one)), "#one-line"));
        }
        if (!five.isEmpty()) {
            depths.add(new Link("Five lines, " + time(List.of(five)), "#five-lines"));
        }
        if (!longer.isEmpty()) {
            depths.add(new Link("Full, " + time(longer), "#full"));
        }
        return depths;
    }

    private static String time(List<ClaimSection> parts) {
        int words = 0;
        for (ClaimSection part : parts) {
            words += ReadingTime.words(part.heading());
            for (Source sentence : part.sentences()) {
                words += ReadingTime.words(sentence.sentence());
            }
        }
        return ReadingTime.of(words);
    }

    private List<Link> topics(Classification what) {
        return what.topics().stream()
                .flatMap(topic -> pack.topic(topic.value()).stream())
                .map(EvidenceViews::link)
                .toList();
    }

    private static Link link(Topic topic) {
        return new Link(topic.name(), "/topics/" + topic.id());
    }

    private EvidenceView.Revised revised(Page page) {
        return new EvidenceView.Revised(
                page.revision().number(),
                Days.of(page.revision().date()),
                Days.of(page.first()),
                config.baseUrl() + "/evidence/" + page.slug() + "/v/" + page.revision().number());
    }
}
