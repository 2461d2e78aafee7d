package org.evidenceatlas.stage.draft.derive;

import static org.evidenceatlas.stage.draft.derive.NotProvenRules.condition;
import static org.evidenceatlas.stage.draft.derive.NotProvenRules.group;
import static org.evidenceatlas.stage.draft.derive.NotProvenRules.matter;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.stage.draft.read.Facts;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.stage.draft.read.OwnWords;

/** How far a result reaches: to other people, other illnesses, and to treatment. */
final class ReachRules {
    private static final int SMALL = 50;

    private ReachRules() {}

    static final List<DerivedRule> ALL =
            List.of(
                    rule(
                            "small",
                            "A small group may differ from most people with the condition.",
                            (m, f) ->
                                    f.inPeople()
                                            && f.casesIll()
                                            && small(f)
                                            && !f.is(StudyDesign.CASE_REPORT)
                                            && !f.is(StudyDesign.QUALITATIVE),
                            ReachRules::few),
                    rule(
                            "no-comparison",
                            "Without a comparison group nobody knows what others would show.",
                            (m, f) ->
                                    f.isObservation()
                                            && f.casesIll()
                                            && !f.namesOthers()
                                            && m.study().diseaseContext().value()
                                                    != DiseaseContext.OTHER
                                            && m.study().controlGroup().value() == ControlGroup.NO,
                            ReachRules::alone),
                    rule(
                            "healthy-comparison",
                            "A difference from healthy people may be shared by many illnesses.",
                            (m, f) ->
                                    f.isObservation()
                                            && f.healthyCompared()
                                            && m.study().controlGroup().value() == ControlGroup.YES,
                            ReachRules::healthy),
                    rule(
                            "size-not-stated",
                            "Without a number nobody can tell how far a result reaches.",
                            (m, f) ->
                                    f.isObservation()
                                            && f.people() == null
                                            && !f.numbersPeople()
                                            && f.recruited(),
                            m ->
                                    Derived.of(
                                            "It does not show that most people with "
                                                    + condition(m)
                                                    + " are like those studied: "
                                                    + (m.facts().says(OwnWords.SMALL)
                                                            ? "they were few, and how many is not stated."
                                                            : "how many there were is not stated."),
                                            "what was read gives no number of people")),
                    rule(
                            "other-population",
                            "Results in another illness need not hold in this one.",
                            (m, f) -> f.inPeople() && f.elsewhere() && !f.is(StudyDesign.PROTOCOL),
                            m ->
                                    Derived.of(
                                            "It says nothing certain about people with "
                                                    + m.pack().condition().shortName()
                                                    + ": "
                                                    + group(m)
                                                    + (m.subject().named()
                                                            ? about(m)
                                                            : " in this " + kind(m))
                                                    + (one(m) ? " was" : " were")
                                                    + " not chosen for it.",
                                            "the condition studied is another one")),
                    rule(
                            "pem-open",
                            "Where post-exertional malaise was not required, people without it may have"
                                    + " been included.",
                            (m, f) ->
                                    f.inPeople()
                                            && f.pemOpen()
                                            && !f.pemCounted()
                                            && !f.elsewhere()
                                            && !one(m),
                            m ->
                                    Derived.of(
                                            "It does not show how many of "
                                                    + patients(m)
                                                    + " had post-exertional malaise: "
                                                    + pem(m)
                                                    + ".",
                                            "the PEM criterion is "
                                                    + m.study().pemCriterion().value().code())),
                    rule(
                            "no-treatment-tested",
                            "A study without a treatment says nothing about treating anyone.",
                            (m, f) -> f.isObservation() && !Kinds.treatment(m),
                            ReachRules::untreated),
                    rule(
                            "severe-left-out",
                            "People who cannot leave home are often missing from studies.",
                            (m, f) -> f.isTrial() && !f.severeIncluded(),
                            m ->
                                    Derived.of(
                                            "It does not show what "
                                                    + matter(m)
                                                    + " would do in people who are house-bound or"
                                                    + " bed-bound: none are mentioned.",
                                            "what was read does not say that such people took part")));

    private static Derived few(Material m) {
        Integer people = m.facts().people();
        boolean open = m.study().caseDefinitions().isEmpty() && !m.facts().elsewhere();
        return new Derived(
                "It does not show that most people with "
                        + condition(m)
                        + " are like the "
                        + people
                        + " studied here: the group was small"
                        + (open ? ", and how people were chosen is not stated." : "."),
                "fewer than " + SMALL + " people with the condition",
                m.facts().sampleSpans());
    }

    private static Derived alone(Material m) {
        return Derived.of(
                "It cannot show whether people without "
                        + condition(m)
                        + " would differ from "
                        + group(m)
                        + about(m)
                        + ": no comparison group is described.",
                "no comparison group is described");
    }

    private static Derived healthy(Material m) {
        Integer controls = m.facts().controls();
        return new Derived(
                "It does not show that the difference "
                        + (controls == null
                                ? "seen" + about(m)
                                : "from the "
                                        + NotProvenRules.grouped(controls)
                                        + " healthy people")
                        + " is special to "
                        + condition(m)
                        + ": a comparison with other illnesses is not described.",
                "the text names healthy people as the comparison",
                controls == null ? List.of() : m.facts().sampleSpans());
    }

    private static Derived untreated(Material m) {
        String said =
                Kinds.consequence(m) || Kinds.inborn(m) || !m.subject().named()
                        ? "It says nothing about how to treat "
                                + condition(m)
                                + ": this "
                                + kind(m)
                                + (m.subject().named() ? " of " + matter(m) : "")
                                + " tested no treatment."
                        : "It does not show that a treatment aimed at "
                                + matter(m)
                                + " would help: none was studied.";
        return Derived.of(said, "no treatment was given in the study");
    }

    /** " in this work on HHV-6 infection" where the matter is known, else nothing. */
    static String about(Material m) {
        return m.subject().named() ? " in this work on " + matter(m) : "";
    }

    /** "the 34 people with ME/CFS", beside whom others may have been studied. */
    private static String patients(Material m) {
        Integer cases = m.facts().cases();
        if (cases != null && cases > 1 && m.facts().casesIll()) {
            return "the " + NotProvenRules.grouped(cases) + " people with " + condition(m);
        }
        return m.facts().is(StudyDesign.UNCLEAR)
                ? group(m)
                : "the people with " + condition(m) + " in this " + kind(m);
    }

    /** "cohort study" where the paper itself says so, "trial"; else "study". */
    static String kind(Material m) {
        return switch (m.facts().design()) {
            case RANDOMISED_TRIAL, NON_RANDOMISED_TRIAL -> "trial";
            case COHORT, CASE_CONTROL, CROSS_SECTIONAL ->
                    m.facts().namesDesign() ? m.facts().design().code() + " study" : "study";
            case CASE_REPORT -> "case report";
            default -> "study";
        };
    }

    private static boolean one(Material m) {
        Integer people = m.facts().people();
        return people != null && people == 1;
    }

    private static String pem(Material m) {
        return m.study().pemCriterion().value() == PemCriterion.NOT_REQUIRED
                ? "the case definition used does not require it"
                : "what was read does not say";
    }

    static boolean small(Facts facts) {
        Integer people = facts.people();
        return people != null && people > 1 && people < SMALL;
    }

    private static DerivedRule rule(
            String id,
            String why,
            BiPredicate<Material, Facts> applies,
            Function<Material, Derived> say) {
        return new DerivedRule("not-proven." + id, Field.NOT_PROVEN, why, applies, say);
    }
}
