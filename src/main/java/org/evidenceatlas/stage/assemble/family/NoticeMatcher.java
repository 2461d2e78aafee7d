package org.evidenceatlas.stage.assemble.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** A shorter title is too common to stand within another by more than chance. */
    private static final int FEWEST_WORDS = 5;

    private static final int FEWEST_LETTERS = 30;
    private static final double BY_TITLE = 0.9;

    private final Neighbours neighbours;
    private final Map<String, List<Group>> byOpening = new HashMap<>();

    /** Over these groups, in the order of their ids. */
    public NoticeMatcher(List<Group> groups, Neighbours neighbours) {
        this.neighbours = neighbours;
        for (Group group : groups) {
            String key = Titles.key(group.primary().title().plain());
            if (group.notice() == null && !key.isEmpty()) {
                byOpening.computeIfAbsent(opening(key, 0), any -> new ArrayList<>()).add(group);
            }
        }
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
        Group best = null;
        int longest = 0;
        for (int at = 0; at >= 0 && at < said.length(); at = next(said, at)) {
            for (Group group : byOpening.getOrDefault(opening(said, at), List.of())) {
                String title = Titles.key(group.primary().title().plain());
                if (title.length() > longest && stands(title, said, at)) {
                    best = group;
                    longest = title.length();
                }
            }
        }
        return best == null
                ? null
                : new NoticeMatch(
                        best,
                        "title of a notice",
                        "The notice names the paper's title; PubMed has no link.",
                        BY_TITLE);
    }

    private static boolean stands(String title, String said, int at) {
        if (at == 0 && said.equals(title)) {
            return true;
        }
        int end = at + title.length();
        boolean whole = end == said.length() || (end < said.length() && said.charAt(end) == ' ');
        boolean enough =
                title.length() >= FEWEST_LETTERS && title.split(" ", -1).length >= FEWEST_WORDS;
        return enough && whole && said.startsWith(title, at);
    }

    private static int next(String words, int at) {
        int space = words.indexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }

    /** The first words from {@code at} on, under which a title is looked up. */
    private static String opening(String words, int at) {
        int end = at;
        for (int i = 0; i < FEWEST_WORDS && end >= 0; i++) {
            end = words.indexOf(' ', i == 0 ? at : end + 1);
        }
        return end < 0 ? words.substring(at) : words.substring(at, end);
    }
}
