package org.evidenceatlas.site;

import java.util.List;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.page.PageRenderer;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.site.evidence.EvidenceViews;
import org.evidenceatlas.site.evidence.PlainText;
import org.evidenceatlas.site.frame.Shells;
import org.evidenceatlas.site.frame.Templates;
import org.evidenceatlas.site.view.Entry;
import org.evidenceatlas.site.view.Shell;
import org.evidenceatlas.site.view.Shell.Imprint;
import org.evidenceatlas.site.words.Days;

/** Renders evidence pages: the bytes that are kept for ever, and the live page. Thread-safe. */
public final class EvidencePageRenderer implements PageRenderer {
    private final EvidenceViews views;
    private final Shells shells;

    /** For pages in the words of this pack, under the names and address of this site. */
    public EvidencePageRenderer(Pack pack, SiteConfig config) {
        this.views = new EvidenceViews(pack, config);
        this.shells = new Shells(config, pack);
    }

    /** The bytes of this revision, without related studies and without the site's navigation. */
    @Override
    public byte[] render(Page page) {
        String day = Days.of(page.revision().date());
        Imprint imprint = shells.kept(page.revision().versions(), day);
        return render(page, imprint, true, List.of());
    }

    /** The page as plain text, to be listened to. */
    String plain(Page page, String address) {
        return PlainText.of(page, views.of(page, List.of()), address);
    }

    /** The page as the site shows it today. */
    byte[] live(Page page, Imprint imprint, List<Entry> related) {
        return render(page, imprint, false, related);
    }

    private byte[] render(Page page, Imprint imprint, boolean kept, List<Entry> related) {
        Study study = page.verdict().examination().draft().classification().study();
        Shell shell =
                new Shell(
                        shortened(study.primary()),
                        description(study),
                        "/evidence/" + page.slug(),
                        "/evidence",
                        kept || study.text().retold(),
                        kept,
                        EvidenceViews.metas(page),
                        imprint);
        return Templates.render("evidence", shell, views.of(page, related));
    }

    private static String shortened(Report report) {
        String title = report.title().plain();
        return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }

    private static String description(Study study) {
        String sample =
                study.text().retold() ? "Sample page: our retelling, not the paper's words. " : "";
        return sample
                + "What was done, what was found, and what it does not prove: "
                + study.primary().title().plain();
    }
}
