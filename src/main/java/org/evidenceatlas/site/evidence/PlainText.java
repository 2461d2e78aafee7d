package org.evidenceatlas.site.evidence;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.site.view.Banner;
import org.evidenceatlas.site.view.ClaimSection;
import org.evidenceatlas.site.view.EvidenceView;
import org.evidenceatlas.site.view.Link;
import org.evidenceatlas.site.view.Source;

/**
 * A page as plain text, to be listened to or kept: the same sentences in the same order, one on a
 * line, without addresses before the end, tables, or codes.
 */
public final class PlainText {
    private PlainText() {}

    /**
     * The text of a page.
     *
     * @param view what the page shows
     * @param address where the page stands
     */
    public static String of(Page page, EvidenceView view, String address) {
        Draft draft = page.verdict().examination().draft();
        Study study = draft.classification().study();
        List<String> lines = new ArrayList<>();
        if (view.retold()) {
            lines.add("Sample page. The text it rests on is our retelling, not the paper's words.");
            lines.add("");
        }
        for (Banner banner : view.banners()) {
            lines.add(banner.heading() + ". " + banner.text());
            lines.add("");
        }
        lines.add(study.primary().title().plain());
        lines.add(view.byline().text().replace(" · ", ". ") + ".");
        lines.add("");
        lines.add("Badges. " + said(view.badges()));
        view.bareReasons().forEach(lines::add);
        add(lines, view.caution());
        add(lines, view.short1());
        view.sections().forEach(section -> add(lines, section));
        lines.add("");
        if (!view.writtenBy().isEmpty()) {
            lines.add(view.writtenBy());
        }
        lines.add(
                "This is revision "
                        + view.revised().number()
                        + ", of "
                        + view.revised().date()
                        + ". Not medical advice.");
        lines.add("The page, with what each sentence rests on: " + address);
        return String.join("\n", lines) + "\n";
    }

    private static String said(List<Link> badges) {
        return String.join(". ", badges.stream().map(Link::text).toList()) + ".";
    }

    private static void add(List<String> lines, ClaimSection section) {
        if (section.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(section.heading() + ".");
        section.sentences().stream().map(Source::sentence).forEach(lines::add);
    }
}
