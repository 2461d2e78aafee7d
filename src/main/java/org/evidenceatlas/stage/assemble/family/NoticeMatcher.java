package org.evidenceatlas.stage.assemble.family;

import java.util.List;
import org.evidenceatlas.model.record.RecordLink;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.assemble.group.Group;
import org.evidenceatlas.stage.assemble.group.NoticeKind;
import org.evidenceatlas.stage.assemble.likeness.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paper that a notice is about, among the studies at hand: by PubMed's link, by a PMID or
 * DOI in the notice's own words, else by the paper's title within the notice's.
 */
public final class NoticeMatcher {
    private static final Pattern PMID = Pattern.compile("(?i)PMID:?\\s{0,3}([1-9]\\d{0,8})");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s\"<>]+");

    private static final double BY_TITLE = 0.9;

    private final Neighbours neighbours;

    /** Over the studies that are neighbours. */
    public NoticeMatcher(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** The paper, with the reason; null where none of the studies fits. */
    public @Nullable NoticeMatch match(Group notice) {
        NoticeMatch linked = byLink(notice);
        if (linked != null) {
            return linked;
        }
        NoticeMatch named = byNumber(notice);
        return named == null ? byTitle(notice.primary()) : named;
    }

    private @Nullable NoticeMatch byLink(Group notice) {
        NoticeKind kind = notice.notice();
        for (RecordLink link : notice.primary().links()) {
            boolean leads = kind != null && kind.leadsToPaper(link.type());
            Group paper = leads ? study(link.pmid(), link.doi()) : null;
            if (paper != null) {
                String reason = "PubMed links them (" + link.type().code() + ").";
                return new NoticeMatch(paper, "PubMed link", reason, 1.0);
            }
        }
        return backwards(notice);
    }

    /** The paper's record may have the link where the notice's has none. */
    private @Nullable NoticeMatch backwards(Group notice) {
        NoticeKind kind = notice.notice();
        for (var member : neighbours.family(notice)) {
            Group paper = study(member.pmid(), member.doi());
            if (paper != null && kind != null && neighbours.calls(paper, notice, kind.relation())) {
                return new NoticeMatch(paper, "PubMed link", member.reason(), 1.0);
            }
        }
        return null;
    }

    private @Nullable NoticeMatch byNumber(Group notice) {
        StringBuilder words = new StringBuilder(notice.primary().title().plain());
        notice.primary().text().sections().forEach(s -> words.append('\n').append(s.text()));
        Matcher pmid = PMID.matcher(words);
        while (pmid.find()) {
            Group paper = study(pmid.group(1), null);
            if (paper != null) {
                return new NoticeMatch(paper, "notice", "The notice names the paper's PMID.", 1.0);
            }
        }
        Matcher doi = DOI.matcher(words);
        while (doi.find()) {
            Group paper = study(null, trimmed(doi.group()));
            if (paper != null) {
                return new NoticeMatch(paper, "notice", "The notice names the paper's DOI.", 1.0);
            }
        }
        return null;
    }

    private @Nullable Group study(@Nullable String pmid, @Nullable String doi) {
        Group found = neighbours.find(pmid, doi);
        return found == null || found.notice() != null ? null : found;
    }

    private static String trimmed(String doi) {
        int end = doi.length();
        while (end > 0 && ".,;:)]".indexOf(doi.charAt(end - 1)) >= 0) {
            end--;
        }
        return doi.substring(0, end);
    }

    private @Nullable NoticeMatch byTitle(Report notice) {
        String said = Titles.key(NoticeKind.paperTitle(notice.title().plain()));
        List<Group> found = neighbours.titles().within(said, any -> true);
        return found.isEmpty()
                ? null
                : new NoticeMatch(
                        found.getFirst(),
                        "title of a notice",
                        "The notice names the paper's title; PubMed has no link.",
                        BY_TITLE);
    }
}
