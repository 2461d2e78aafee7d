package org.evidenceatlas.stage.assemble.group;

import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.record.RecordLink;
import org.evidenceatlas.model.record.RefType;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.assemble.likeness.Titles;
import org.jspecify.annotations.Nullable;

/**
 * A document that is no study, only a word about one: known by NLM's publication type, by a link
 * that only notices have, or by its title.
 */
public enum NoticeKind {
    PARTIAL_RETRACTION(
            "partial retraction notice",
            Status.Value.PARTIALLY_RETRACTED,
            new Signs(Set.of(), Set.of(RefType.PARTIAL_RETRACTION_OF), "^partial retraction\\b")),
    RETRACTION(
            "retraction notice",
            Status.Value.RETRACTED,
            new Signs(
                    Set.of("Retraction of Publication", "Retraction Notice"),
                    Set.of(RefType.RETRACTION_OF),
                    "^(?:editorial )?retraction(?: notice| note| statement)?"
                            + "(?:(?: to| of| for)?\\s?[:\"“]|\\.| (?:notice|note|statement)\\b)"
                            + "|^(?:notice|statement) of retraction\\b")),
    WITHDRAWAL(
            "withdrawal notice",
            Status.Value.WITHDRAWN,
            new Signs(
                    Set.of(),
                    Set.of(),
                    "^(?:notice of )?withdrawal(?: notice)?(?: of)?\\s?:|^withdrawal notice\\b")),
    CONCERN(
            "expression of concern",
            Status.Value.CONCERN,
            new Signs(
                    Set.of("Expression of Concern"),
                    Set.of(RefType.EXPRESSION_OF_CONCERN_FOR),
                    "^(?:editorial |editors?['’]?s? )?(?:expression|notice) of concern\\b")),
    ERRATUM(
            "erratum",
            Status.Value.CORRECTED,
            new Signs(
                    Set.of("Published Erratum"),
                    Set.of(RefType.ERRATUM_FOR),
                    "^(?:author |publisher |publisher['’]s |editorial )?corrections?(?: notice)?"
                            + "(?:(?: to| for| of)?\\s?[:\"“]|\\.$|$| to )"
                            + "|^(?:erratum|errata|corrigendum|corrigenda)\\b|^addendum(?: to)?\\s?:"));

    /** A notice says little: a longer abstract belongs to a study, unless NLM says notice. */
    private static final int SHORT_ABSTRACT = 500;

    private final String relation;
    private final Status.Value says;
    private final Set<String> types;
    private final Set<RefType> links;
    private final Pattern title;

    NoticeKind(String relation, Status.Value says, Signs signs) {
        this.relation = relation;
        this.says = says;
        this.types = signs.types();
        this.links = signs.links();
        this.title = Pattern.compile("(?i)" + signs.title());
    }

    /** By what it is known: NLM's types, links to a paper, the beginning of its title. */
    private record Signs(Set<String> types, Set<RefType> links, String title) {}

    /** What it is to its paper: "erratum". */
    public String relation() {
        return relation;
    }

    /** What it says about its paper. */
    public Status.Value says() {
        return says;
    }

    /** Whether a link of this type leads from such a notice to its paper. */
    public boolean leadsToPaper(RefType type) {
        return links.contains(type);
    }

    /** What kind of notice the document is; null for a study. */
    public static @Nullable NoticeKind of(Report report) {
        NoticeKind typed = typed(report);
        if (typed != null) {
            return typed;
        }
        int length = report.text().sections().stream().mapToInt(s -> s.text().length()).sum();
        if (length > SHORT_ABSTRACT) {
            return null;
        }
        for (NoticeKind kind : values()) {
            boolean linked = report.links().stream().anyMatch(kind::leads);
            if (linked || kind.title.matcher(Titles.opened(report.title().plain())).find()) {
                return kind;
            }
        }
        return null;
    }

    /** The title after the words that make it a notice's: 'Correction to: "X"' gives 'X'. */
    public static String paperTitle(String noticeTitle) {
        String opened = Titles.opened(noticeTitle);
        for (NoticeKind kind : values()) {
            var matcher = kind.title.matcher(opened);
            if (matcher.find()) {
                return Titles.withoutLink(opened.substring(matcher.end()));
            }
        }
        return noticeTitle;
    }

    private boolean leads(RecordLink link) {
        return links.contains(link.type());
    }

    private static @Nullable NoticeKind typed(Report report) {
        List<String> types = report.indexing().types();
        for (NoticeKind kind : values()) {
            if (types.stream().anyMatch(kind.types::contains)) {
                boolean partial =
                        kind == RETRACTION
                                && report.links().stream().anyMatch(PARTIAL_RETRACTION::leads);
                return partial ? PARTIAL_RETRACTION : kind;
            }
        }
        return null;
    }
}
