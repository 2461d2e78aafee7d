package org.evidenceatlas.stage.assemble.likeness;

import java.util.function.BiConsumer;
import org.evidenceatlas.model.record.ReportKind;

/** Another document that looks like a given one. Shares no code with main. */
enum Stranger {
    SAME_TITLE_BY_OTHERS(
            (copy, other) -> {
                copy.authors = other.authors;
                copy.text = other.text;
                copy.journal = other.journal;
                copy.doi = null;
            }),
    LATER_EDITION_IN_THE_SAME_JOURNAL(
            (copy, other) -> {
                copy.doi += ".pub2";
                copy.year = copy.year == null ? null : copy.year + 1;
            }),
    REVIEW_BROUGHT_UP_TO_DATE(
            (copy, other) -> {
                copy.title = copy.title.replace(".", "") + ": an updated review.";
                copy.text = other.text;
                copy.doi = null;
            }),
    REPLY(
            (copy, other) -> {
                copy.title = "Reply to: " + copy.title;
                copy.doi = null;
                copy.text = "";
            }),
    AUTHORS_REPLY(
            (copy, other) -> {
                copy.title = copy.title.replace(".", "") + ": Authors' reply.";
                copy.doi = null;
                copy.text = "";
            }),
    COMMENT(
            (copy, other) -> {
                copy.title = "Comment on \"" + copy.title + "\"";
                copy.authors = other.authors;
                copy.doi = null;
                copy.text = "";
            }),
    PROTOCOL(
            (copy, other) -> {
                copy.title = copy.title.replace(".", "") + ": study protocol.";
                copy.doi = null;
                copy.text = other.text;
            }),
    SECOND_PART(
            (copy, other) -> {
                copy.title = copy.title.replace(".", "") + ". Part 2.";
                copy.doi = null;
                copy.text = other.text;
            }),
    MEETING_ABSTRACT(
            (copy, other) -> {
                copy.journal = "European Congress Abstracts Supplement";
                copy.doi = null;
                copy.text = "";
            }),
    MEETING_ABSTRACT_IN_A_SUPPLEMENT(
            (copy, other) -> {
                copy.volume = "99 Suppl 1";
                copy.pages = "S412";
                copy.doi = "10.5555/supplement." + copy.random.nextInt(1_000_000);
            }),
    OTHER_GROUP_OF_PEOPLE(
            (copy, other) -> {
                copy.title = copy.title.replace(".", "") + " in men.";
                copy.doi = null;
                copy.text = other.text;
            }),
    SISTER_PAPER(
            (copy, other) -> {
                copy.title = other.title;
                copy.text = other.text;
                copy.doi = null;
            }),
    PREPRINT_OF_ANOTHER_PAPER_BY_THE_SAME(
            (copy, other) -> {
                copy.kind = ReportKind.PREPRINT;
                copy.journal = "medRxiv";
                copy.doi = "10.1101/2022.03.04." + (10_000_000 + copy.random.nextInt(1_000_000));
                copy.title = other.title;
                copy.text = other.text;
            }),
    ERRATUM_UNMARKED(
            (copy, other) -> {
                copy.title = "Corrigendum to: " + copy.title;
                copy.text = "";
                copy.doi = null;
            });

    private final BiConsumer<Copy, Copy> change;

    Stranger(BiConsumer<Copy, Copy> change) {
        this.change = change;
    }

    /**
     * Whether the original has what this stranger differs in; else nobody could tell them apart.
     */
    boolean fits(Copy copy) {
        return switch (this) {
            case MEETING_ABSTRACT -> copy.journal != null;
            case LATER_EDITION_IN_THE_SAME_JOURNAL, MEETING_ABSTRACT_IN_A_SUPPLEMENT ->
                    copy.doi != null;
            default -> !copy.authors.isEmpty();
        };
    }

    /** Makes the copy another document; {@code other} lends what cannot be the same. */
    void on(Copy copy, Copy other) {
        change.accept(copy, other);
    }
}
