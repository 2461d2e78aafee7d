package org.evidenceatlas.stage.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.stage.draft.say.Reteller;
import org.evidenceatlas.stage.draft.say.Retelling;
import org.evidenceatlas.stage.draft.say.Soundness;

/** The one-line and five-line forms, for reading with little strength. */
final class ShortForms {
    private static final int SHORT = 36;

    private ShortForms() {}

    static void write(Material material, Scribe scribe) {
        oneLine(material, scribe);
        fiveLines(material, scribe);
    }

    /** What was seen; then what it cannot show, as a rule draws it. */
    private static void oneLine(Material material, Scribe scribe) {
        List<Retelling> sayable =
                new ArrayList<>(
                        Summaries.isPlan(material) || remarked(material)
                                ? List.of()
                                : material.results());
        sayable.removeIf(
                one -> Soundness.words(one.text()) > SHORT || one.score() < Retelling.TELLING);
        sayable.sort(
                Comparator.comparingInt(Retelling::score)
                        .reversed()
                        .thenComparingInt(Retelling::start));
        if (sayable.isEmpty()) {
            Opening.about(material, Field.ONE_LINE, scribe);
        } else {
            Retelling one = sayable.get(0);
            String people = inCondition(material) ? material.subject().people() : "";
            String text =
                    Reteller.within(
                            material.facts().isTrial() ? "trial" : "study", people, one.text());
            scribe.reported(Field.ONE_LINE, text, List.of(material.span(one)));
        }
        List<Claim> limits = scribe.in(Field.NOT_PROVEN);
        if (!limits.isEmpty()) {
            copy(limits.get(0), Field.ONE_LINE, scribe);
        }
    }

    /** People with the condition, and no others, were studied: a group that a line may name. */
    private static boolean inCondition(Material material) {
        DiseaseContext context = material.study().diseaseContext().value();
        return material.facts().inPeople()
                && (context == DiseaseContext.ME_CFS || context == DiseaseContext.LONG_COVID);
    }

    private static void fiveLines(Material material, Scribe scribe) {
        Opening.question(material, Field.FIVE_LINES, scribe);
        Opening.people(material, Field.FIVE_LINES, scribe);
        if (!Summaries.isPlan(material) && !remarked(material)) {
            int results = scribe.in(Field.INFERRED).isEmpty() ? 2 : 1;
            for (Retelling one : Findings.telling(material, results)) {
                scribe.reported(Field.FIVE_LINES, one.text(), List.of(material.span(one)));
            }
        }
        List<Claim> inferred = scribe.in(Field.INFERRED);
        if (!inferred.isEmpty()) {
            copy(inferred.get(0), Field.FIVE_LINES, scribe);
        }
        for (Claim limit : scribe.in(Field.NOT_PROVEN)) {
            if (scribe.in(Field.FIVE_LINES).size() < 5) {
                copy(limit, Field.FIVE_LINES, scribe);
            }
        }
    }

    /** Part of the paper was taken back, or is under concern: short forms tell no results. */
    private static boolean remarked(Material material) {
        return switch (material.study().study().status().value()) {
            case PARTIALLY_RETRACTED, CONCERN -> true;
            default -> false;
        };
    }

    private static void copy(Claim claim, Field field, Scribe scribe) {
        List<Span> spans = claim.spans();
        if (claim.kind() == ClaimKind.REPORTED) {
            scribe.reported(field, claim.text(), spans);
        } else {
            String rule = java.util.Objects.requireNonNull(claim.rule());
            String reason = java.util.Objects.requireNonNull(claim.reason());
            scribe.derived(field, claim.text(), new Scribe.DerivedBy(rule, reason, spans));
        }
    }
}
