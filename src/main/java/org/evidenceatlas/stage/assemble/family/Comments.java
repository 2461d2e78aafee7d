package org.evidenceatlas.stage.assemble.family;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.assemble.group.Group;
import org.evidenceatlas.stage.assemble.likeness.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Comments and replies that no record links to their paper: the title begins with words that only
 * such documents begin with, and then gives the title of another paper. "Response to" also begins
 * the titles of studies, so that it needs a mark after it or a type that is no study's.
 */
final class Comments {
    private static final Kin COMMENT = new Kin("paper commented on", "comment");
    private static final Kin REPLY = new Kin("paper replied to", "reply");
    private static final Kin LATER_REPLY =
            new Kin("paper under discussion", "reply to a comment on it");

    private static final Pattern COMMENTS =
            opens(
                    "(?:(?:a|an|brief|invited|editorial) )?(?:comment(?:s|ary)?|critique)\\b"
                            + "|re\\s?[:–—]"
                            + "|(?:a )?letter(?: to the editors?)?(?:\\s?:| (?:on|about|re|regarding|concerning|in response to)\\b)");

    private static final Pattern REPLIES =
            opens(
                    "(?:the )?(?:authors?['’]?s?['’]? )?(?:reply|rejoinder)\\b"
                            + "|(?:the )?authors?['’]?s?['’]? response\\b"
                            + "|in response to\\b"
                            + "|(?:the |a )?response(?: to)?\\s?[:\"“‘«\\[]");

    private static final Pattern RESPONSES = opens("(?:the |a )?response to\\b");

    /** Of NLM's publication types, those that make a "response to" a reply. */
    private static final Set<String> TYPES = Set.of("Comment", "Editorial", "Letter");

    /** Years from the paper to what is said about it; a paper in print may come after it. */
    private static final int EARLIEST = -1;

    private static final int LATEST = 5;

    /** A shorter title is no sign even in the same journal. */
    private static final int FEWEST_WORDS = 3;

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five");

    private Comments() {}

    private static Pattern opens(String words) {
        return Pattern.compile("(?i)^(?:" + words + ")");
    }

    static void link(List<Group> groups, Neighbours into) {
        for (Group group : groups) {
            String title = Titles.opened(group.primary().title().plain());
            Kin kin = group.notice() == null ? kin(group.primary(), title) : null;
            if (kin != null && !isLinked(group, into)) {
                link(group, kin, Titles.key(rest(title)), into);
            }
        }
    }

    private static @Nullable Kin kin(Report report, String title) {
        if (COMMENTS.matcher(title).find()) {
            return COMMENT;
        }
        boolean typed = report.indexing().types().stream().anyMatch(TYPES::contains);
        boolean reply = REPLIES.matcher(title).find() || (typed && RESPONSES.matcher(title).find());
        if (!reply) {
            return null;
        }
        String rest = Titles.opened(rest(title));
        return COMMENTS.matcher(rest).find() ? LATER_REPLY : REPLY;
    }

    /** What follows the words that make it a comment or a reply. */
    private static String rest(String title) {
        for (Pattern pattern : List.of(COMMENTS, REPLIES, RESPONSES)) {
            Matcher matcher = pattern.matcher(title);
            if (matcher.find()) {
                return Titles.withoutLink(title.substring(matcher.end()));
            }
        }
        return title;
    }

    /** A source says already what it is about. */
    private static boolean isLinked(Group group, Neighbours into) {
        return into.family(group).stream()
                .map(member -> member.relation())
                .anyMatch(one -> one.equals(COMMENT.other()) || one.equals(REPLY.other()));
    }

    private static void link(Group from, Kin kin, String words, Neighbours into) {
        List<Group> papers =
                into.titles().within(words, one -> !one.equals(from) && isTimely(from, one));
        Group to = only(from, papers);
        if (to == null) {
            return;
        }
        String title = Titles.key(to.primary().title().plain());
        boolean near = sameJournal(from, to);
        boolean some = title.split(" ", -1).length >= FEWEST_WORDS;
        if (!PaperTitles.isLong(title) && !(near && some)) {
            return;
        }
        boolean whole = title.equals(words);
        // Where it is a reply to a comment that is here, the words name the comment itself.
        Kin meant = whole && kin.equals(LATER_REPLY) ? REPLY : kin;
        double score = whole ? near ? 0.9 : 0.85 : 0.8;
        String what = kin.equals(COMMENT) ? "comment" : "reply";
        String reason =
                "The title of the "
                        + what
                        + " gives the title of the paper"
                        + (whole ? "" : " among other words")
                        + (near ? ", in the same journal" : "")
                        + years(years(from, to))
                        + "; no record links them.";
        into.put(from, into.member(to, meant.other(), reason, score));
        into.put(to, into.member(from, meant.self(), reason, score));
    }

    /**
     * Where two papers have the title, the one in the same journal; null if that is none or two.
     */
    private static @Nullable Group only(Group from, List<Group> papers) {
        List<Group> near = papers.stream().filter(one -> sameJournal(from, one)).toList();
        List<Group> left = papers.size() > 1 ? near : papers;
        return left.size() == 1 ? left.getFirst() : null;
    }

    private static boolean isTimely(Group from, Group paper) {
        Integer years = years(from, paper);
        return years == null || (years >= EARLIEST && years <= LATEST);
    }

    private static @Nullable Integer years(Group from, Group paper) {
        Integer later = from.primary().dates().year();
        Integer first = paper.primary().dates().year();
        return later == null || first == null ? null : (Integer) (later - first);
    }

    private static boolean sameJournal(Group one, Group other) {
        return names(one).anyMatch(name -> names(other).anyMatch(name::equals));
    }

    private static Stream<String> names(Group group) {
        Container in = group.primary().container();
        return Stream.concat(Stream.ofNullable(in.title()), Stream.ofNullable(in.abbreviation()))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static String years(@Nullable Integer years) {
        if (years == null) {
            return "";
        }
        if (years == 0) {
            return ", in the same year";
        }
        int apart = Math.abs(years);
        return ", "
                + NUMBERS.get(apart)
                + (apart == 1 ? " year " : " years ")
                + (years > 0 ? "later" : "before");
    }
}
