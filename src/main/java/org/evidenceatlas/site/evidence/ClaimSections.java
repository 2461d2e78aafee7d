package org.evidenceatlas.site.evidence;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.EditorialSource;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.site.view.ClaimSection;
import org.evidenceatlas.site.view.Source;
import org.evidenceatlas.site.words.Addresses;
import org.jspecify.annotations.Nullable;

/** Lays out a draft's claims as the parts of a page, each sentence with what it rests on. */
final class ClaimSections {
    /** The longer parts, in the order of the page. */
    private static final List<Field> ORDER =
            List.of(
                    Field.WITHDRAWN,
                    Field.PLAIN_SUMMARY,
                    Field.WHY_IT_MATTERS,
                    Field.OBSERVED,
                    Field.INFERRED,
                    Field.QUESTIONS,
                    Field.NOT_PROVEN,
                    Field.STRENGTHS,
                    Field.LIMITATIONS,
                    Field.ADVANCED_SUMMARY);

    private final Draft draft;
    private final Quotations quotations;

    ClaimSections(Draft draft, Quotations quotations) {
        this.draft = draft;
        this.quotations = quotations;
    }

    /** Every longer part that has something to say. */
    List<ClaimSection> longer() {
        List<ClaimSection> parts = new ArrayList<>();
        boolean withdrawn = draft.classification().study().status().isWithdrawn();
        for (Field field : ORDER) {
            boolean praise = withdrawn && field == Field.STRENGTHS;
            if (!praise && !draft.in(field).isEmpty()) {
                parts.add(of(field));
            }
        }
        return parts;
    }

    /** One part; empty where the draft has no such claim. */
    ClaimSection of(Field field) {
        List<Claim> claims = draft.in(field);
        boolean editorial = claims.stream().anyMatch(one -> one.kind() == ClaimKind.CURATED);
        List<Source> sentences = claims.stream().map(this::source).toList();
        return new ClaimSection(field.code(), heading(field), isProse(field), editorial, sentences);
    }

    private static boolean isProse(Field field) {
        return switch (field) {
            case ONE_LINE, PLAIN_SUMMARY, ADVANCED_SUMMARY, WHY_IT_MATTERS -> true;
            default -> false;
        };
    }

    private static String heading(Field field) {
        return switch (field) {
            case ONE_LINE -> "In one line";
            case FIVE_LINES -> "In five lines";
            case CAUTION -> "Before you act on this";
            case PLAIN_SUMMARY -> "Quick Summary";
            case ADVANCED_SUMMARY -> "In More Detail";
            case WHY_IT_MATTERS -> "Why It Matters";
            case OBSERVED -> "Observed Findings";
            case INFERRED -> "Inferred Conclusions";
            case QUESTIONS -> "Remaining Questions";
            case NOT_PROVEN -> "What This Study Does Not Prove";
            case STRENGTHS -> "Strengths";
            case LIMITATIONS -> "Limitations";
            case WITHDRAWN -> "What Was Withdrawn";
        };
    }

    private Source source(Claim claim) {
        return new Source(
                claim.id(),
                claim.text(),
                kind(claim.kind()),
                claim.spans().stream().map(quotations::of).distinct().toList(),
                claim.rule(),
                claim.reason(),
                editorial(claim.source()));
    }

    private static String kind(ClaimKind kind) {
        return switch (kind) {
            case REPORTED -> "Reported";
            case DERIVED -> "Derived";
            case CURATED -> "Editorial";
        };
    }

    private static Source.@Nullable Editorial editorial(@Nullable EditorialSource source) {
        return source == null
                ? null
                : new Source.Editorial(
                        source.title(), Addresses.of(source.address()), source.opened());
    }
}
