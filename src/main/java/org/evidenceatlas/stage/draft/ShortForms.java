package org.evidenceatlas.stage.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.stage.draft.say.Reteller;
import org.evidenceatlas.stage.draft.say.Retelling;
import org.evidenceatlas.stage.draft.say.Soundness;

/** The one-line and five-line forms, for reading with little strength. */
final class ShortForms {
    private static final int SHORT = 36;

    /** A shorter sentence does not carry the people's name in its own words. */
    private static final int WITH_PEOPLE = 10;

    private static final Pattern WISH =
            Pattern.compile("\\b(?:need|needed|should|research|stress|required|warranted)\\b");

    private ShortForms() {}

    static void write(Material material, Scribe scribe) {
        oneLine(material, scribe);
        fiveLines(material, scribe);
    }

    /** What was seen; then what it cannot show, as a rule draws it. */
    private static void oneLine(Material material, Scribe scribe) {
        List<Retelling> sayable =
                new ArrayList<>(
                        Findings.isPlan(material) || remarked(material)
                                ? List.of()
                                : material.results());
        sayable.removeIf(
                one -> Soundness.words(one.text()) > SHORT || one.score() < Retelling.TELLING);
        sayable.sort(
                Comparator.comparingInt(Retelling::score)
                        .reversed()
                        .thenComparingInt(Retelling::start));
        if (!sayable.isEmpty()) {
            result(material, sayable.get(0), scribe);
        } else if (!concluded(material, scribe)) {
            scribe.said(Field.ONE_LINE, Opening.about(material));
        }
        List<Claim> limits = scribe.in(Field.NOT_PROVEN);
        if (!limits.isEmpty()) {
            copy(limits.get(0), Field.ONE_LINE, scribe);
        }
    }

    private static void result(Material material, Retelling one, Scribe scribe) {
        if (!nobody(material).isEmpty() && !one.text().startsWith("The authors ")) {
            scribe.reported(
                    Field.ONE_LINE,
                    Reteller.after("In " + nobody(material) + ", ", one.text()),
                    List.of(material.span(one)));
            return;
        }
        String people = inCondition(material) ? whom(material) : "";
        boolean brief =
                Soundness.words(one.text()) < WITH_PEOPLE || one.text().startsWith("The authors ");
        String kind = material.facts().isTrial() ? "trial" : "study";
        String text = brief ? one.text() : Reteller.within(kind, people, one.text());
        scribe.reported(Field.ONE_LINE, text, List.of(material.span(one)));
    }

    /** Where no result can be told, what the authors conclude from them. */
    private static boolean concluded(Material material, Scribe scribe) {
        if (Findings.isPlan(material) || remarked(material)) {
            return false;
        }
        for (Claim claim : scribe.in(Field.INFERRED)) {
            boolean wish = WISH.matcher(claim.text()).find();
            if (!wish && Soundness.words(claim.text()) <= SHORT) {
                copy(claim, Field.ONE_LINE, scribe);
                return true;
            }
        }
        return false;
    }

    /** What was studied where it was no people; empty where it was people. */
    private static String nobody(Material material) {
        if (!material.facts().withoutPeople()) {
            return "";
        }
        return switch (material.study().participants().value()) {
            case ANIMAL -> "an animal study";
            case CELLS -> "a laboratory study";
            default -> "";
        };
    }

    /** "of people with ME/CFS" where the paper says so, "on ME/CFS" where its title does. */
    private static String whom(Material material) {
        return material.facts().peopleIll()
                ? "of " + material.subject().people()
                : material.onCondition().strip();
    }

    /** People were studied, and the condition, alone, is what the paper is about. */
    private static boolean inCondition(Material material) {
        DiseaseContext context = material.study().diseaseContext().value();
        return material.facts().inPeople()
                && !material.facts().is(StudyDesign.CASE_REPORT)
                && (context == DiseaseContext.ME_CFS || context == DiseaseContext.LONG_COVID);
    }

    private static void fiveLines(Material material, Scribe scribe) {
        Opening.fiveLines(material, scribe);
        if (!Findings.isPlan(material) && !remarked(material)) {
            int results = scribe.in(Field.INFERRED).isEmpty() ? 2 : 1;
            for (Retelling one : Findings.telling(material.results(), results)) {
                scribe.reported(Field.FIVE_LINES, one.text(), List.of(material.span(one)));
            }
        }
        List<Claim> inferred = scribe.in(Field.INFERRED);
        boolean said =
                !inferred.isEmpty()
                        && scribe.in(Field.FIVE_LINES).stream()
                                .anyMatch(one -> one.text().equals(inferred.get(0).text()));
        if (!inferred.isEmpty() && !said) {
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
        scribe.said(field, Scribe.Said.again(claim, claim.text()));
    }
}
