package org.evidenceatlas.stage.draft.derive;

import static org.evidenceatlas.stage.draft.read.Facts.is;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.Direction;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.classification.Trial;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.stage.draft.read.Facts;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.stage.draft.read.Subject;
import org.jspecify.annotations.Nullable;

/** What studies of people do not prove, most telling first; each sentence names its own subject. */
final class NotProvenRules {
    private static final int SMALL = 50;

    private NotProvenRules() {}

    static final List<DerivedRule> ALL =
            List.of(
                    rule(
                            "self-rated",
                            "Self-rated outcomes of people who know their treatment can change without"
                                    + " any change in what they can do.",
                            (m, f) -> f.isTrial() && unmasked(m.study().trial()),
                            m ->
                                    Derived.of(
                                            "It does not show that "
                                                    + matter(m)
                                                    + " changed what people can do: they rated themselves,"
                                                    + " and knew which treatment they had.",
                                            "the main outcome was self-rated and nobody was masked")),
                    rule(
                            "no-effect-found",
                            "A trial that finds no clear difference does not rule out every effect.",
                            (m, f) ->
                                    f.isTrial() && m.study().direction().value() == Direction.NULL,
                            m ->
                                    Derived.of(
                                            "It does not prove that "
                                                    + matter(m)
                                                    + " can never help anyone: it found no clear difference"
                                                    + " in the people who were tested.",
                                            "the main result is that no clear difference was found")),
                    rule(
                            "average",
                            "The result of a trial is an average over those who took part.",
                            (m, f) -> f.is(StudyDesign.RANDOMISED_TRIAL),
                            m ->
                                    Derived.of(
                                            "It does not show what "
                                                    + matter(m)
                                                    + " would do for any one person with "
                                                    + condition(m)
                                                    + ": the result is an average.",
                                            "a trial compares the averages of groups")),
                    rule(
                            "no-chance-assignment",
                            "Without assignment by chance, other differences may explain a change.",
                            (m, f) -> f.is(StudyDesign.NON_RANDOMISED_TRIAL),
                            m ->
                                    Derived.of(
                                            "It does not prove that any change came from "
                                                    + matter(m)
                                                    + ": nobody was assigned by chance to go without it.",
                                            "people were not assigned to groups by chance")),
                    rule(
                            "after-death",
                            "Tissue taken after death shows the end of life, not what came before.",
                            (m, f) -> f.isObservation() && f.afterDeath(),
                            m ->
                                    Derived.of(
                                            "It does not prove that "
                                                    + condition(m)
                                                    + " is caused by "
                                                    + matter(m)
                                                    + ": tissue taken after death cannot show what came"
                                                    + " first.",
                                            "the tissue was taken after death")),
                    rule(
                            "one-time-point",
                            "People measured at one time: a link says nothing of which came first.",
                            (m, f) ->
                                    f.isObservation()
                                            && f.isOnce()
                                            && !f.afterDeath()
                                            && !Kinds.treatment(m)
                                            && !Kinds.consequence(m)
                                            && !Kinds.twoThings(m),
                            m ->
                                    Derived.of(
                                            "It does not prove that "
                                                    + condition(m)
                                                    + " is caused by "
                                                    + matter(m)
                                                    + ": people were measured at one time, so which came"
                                                    + " first is not known.",
                                            "the design is "
                                                    + m.study().design().value().code()
                                                    + " and no later measurement is described")),
                    rule(
                            "two-measures-at-once",
                            "Two measures taken at one time: either may act on the other, or neither.",
                            (m, f) -> f.isObservation() && f.isOnce() && Kinds.twoThings(m),
                            m ->
                                    Derived.of(
                                            "It cannot tell whether "
                                                    + matter(m)
                                                    + " affected "
                                                    + outcome(m)
                                                    + " or the other way round: both were measured at one"
                                                    + " time.",
                                            "the design is "
                                                    + m.study().design().value().code()
                                                    + " and no later measurement is described")),
                    rule(
                            "described-once",
                            "A description at one time does not show what made things so.",
                            (m, f) ->
                                    f.isObservation()
                                            && f.isOnce()
                                            && Kinds.consequence(m)
                                            && !Kinds.twoThings(m)
                                            && !Kinds.treatment(m),
                            m ->
                                    Derived.of(
                                            "It does not explain what lies behind "
                                                    + matter(m)
                                                    + ": people were measured at one time, and no cause was"
                                                    + " tested.",
                                            "the design is "
                                                    + m.study().design().value().code()
                                                    + " and no later measurement is described")),
                    rule(
                            "treatment-not-tested",
                            "Without assignment, those who chose a treatment may differ from others.",
                            (m, f) -> f.isObservation() && Kinds.treatment(m),
                            m ->
                                    Derived.of(
                                            "It does not prove that "
                                                    + matter(m)
                                                    + " made the difference: nobody was assigned by chance"
                                                    + " to go with or without it.",
                                            "the design is "
                                                    + m.study().design().value().code()
                                                    + ", without assignment by chance")),
                    rule(
                            "no-assignment",
                            "Followed, not assigned: other differences between people may explain it.",
                            (m, f) ->
                                    f.isObservation()
                                            && !f.isOnce()
                                            && !Kinds.treatment(m)
                                            && !f.is(StudyDesign.METHODS)
                                            && !f.is(StudyDesign.MODELLING),
                            NotProvenRules::noAssignment),
                    rule(
                            "no-comparison",
                            "Without a comparison group nobody knows what others would show.",
                            (m, f) ->
                                    f.isObservation()
                                            && m.study().controlGroup().value() == ControlGroup.NO,
                            m ->
                                    Derived.of(
                                            "It cannot show whether the result on "
                                                    + matter(m)
                                                    + " is special to "
                                                    + condition(m)
                                                    + ": there was no comparison group.",
                                            "no comparison group is described")),
                    rule(
                            "healthy-comparison",
                            "A difference from healthy people may be shared by many illnesses.",
                            (m, f) ->
                                    f.isObservation()
                                            && f.healthyCompared()
                                            && m.study().controlGroup().value() == ControlGroup.YES,
                            m ->
                                    Derived.of(
                                            "It does not show that "
                                                    + matter(m)
                                                    + " can tell "
                                                    + condition(m)
                                                    + " apart from other illnesses: the comparison was with"
                                                    + " healthy people.",
                                            "the text names healthy people as the comparison")),
                    rule(
                            "small",
                            "A small group may differ from most people with the condition.",
                            (m, f) -> f.inPeople() && small(f) && !f.is(StudyDesign.CASE_REPORT),
                            m ->
                                    new Derived(
                                            "It does not show that the result on "
                                                    + matter(m)
                                                    + " holds for most people with "
                                                    + condition(m)
                                                    + ": "
                                                    + number(m.facts().people())
                                                    + " were studied.",
                                            "fewer than " + SMALL + " people with the condition",
                                            m.facts().sampleSpans())),
                    rule(
                            "size-not-stated",
                            "Without a number nobody can tell how far a result reaches.",
                            (m, f) -> f.isObservation() && f.people() == null,
                            m ->
                                    Derived.of(
                                            "It does not show that the result on "
                                                    + matter(m)
                                                    + " holds for most people with "
                                                    + condition(m)
                                                    + ": how many were studied is not stated.",
                                            "what was read gives no number of people")),
                    rule(
                            "other-population",
                            "Results in another illness need not hold in this one.",
                            (m, f) -> f.inPeople() && f.elsewhere(),
                            m ->
                                    Derived.of(
                                            "It says nothing certain about "
                                                    + matter(m)
                                                    + " in "
                                                    + m.pack().condition().shortName()
                                                    + ": it is a study of "
                                                    + elsewhere(m)
                                                    + ".",
                                            "the condition studied is another one")),
                    rule(
                            "pem-open",
                            "Where post-exertional malaise was not required, people without it may have"
                                    + " been included.",
                            (m, f) -> f.inPeople() && f.pemOpen() && !f.elsewhere(),
                            m ->
                                    Derived.of(
                                            "It does not show that the result on "
                                                    + matter(m)
                                                    + " holds for people with post-exertional malaise: "
                                                    + pem(m)
                                                    + ".",
                                            "the PEM criterion is "
                                                    + m.study().pemCriterion().value().code())),
                    rule(
                            "no-treatment-tested",
                            "A study without a treatment says nothing about treating anyone.",
                            (m, f) -> f.isObservation() && !Kinds.treatment(m),
                            m ->
                                    Derived.of(
                                            "It does not show that any treatment aimed at "
                                                    + matter(m)
                                                    + " would help: none was tested.",
                                            "no treatment was given in the study")),
                    rule(
                            "severe-left-out",
                            "People who cannot leave home are often missing from studies.",
                            (m, f) -> f.isTrial() && !f.severeIncluded(),
                            m ->
                                    Derived.of(
                                            "It does not show what "
                                                    + matter(m)
                                                    + " does in people who are house-bound or bed-bound:"
                                                    + " none are mentioned.",
                                            "what was read does not say that such people took part")));

    private static DerivedRule rule(
            String id,
            String why,
            BiPredicate<Material, Facts> applies,
            Function<Material, Derived> say) {
        return new DerivedRule("not-proven." + id, Field.NOT_PROVEN, why, applies, say);
    }

    private static Derived noAssignment(Material m) {
        String link =
                Kinds.twoThings(m)
                        ? "It does not prove that " + outcome(m) + " was caused by " + matter(m)
                        : Kinds.consequence(m)
                                ? "It does not prove what causes " + matter(m)
                                : "It does not prove that "
                                        + condition(m)
                                        + " is caused by "
                                        + matter(m);
        return Derived.of(
                link + ": other differences between people may explain the result.",
                "people were observed, not assigned to groups by chance");
    }

    static boolean unmasked(Trial trial) {
        boolean selfRated = is(trial.outcomeType(), "self-reported");
        return selfRated && is(trial.blinding(), "open-label");
    }

    private static boolean small(Facts facts) {
        Integer people = facts.people();
        return people != null && people < SMALL;
    }

    static String number(@Nullable Integer people) {
        return people == null
                ? "few people"
                : people == 1 ? "one person" : "only " + people + " people";
    }

    private static String elsewhere(Material m) {
        Subject subject = m.subject();
        return m.study().diseaseContext().value() == DiseaseContext.LONG_COVID
                ? subject.condition()
                : "another condition";
    }

    private static String pem(Material m) {
        return m.study().pemCriterion().value() == PemCriterion.NOT_REQUIRED
                ? "the case definition used does not require it"
                : "what was read does not say that everyone had it";
    }

    static String matter(Material m) {
        return m.subject().matter();
    }

    private static String outcome(Material m) {
        return m.subject().outcome();
    }

    static String condition(Material m) {
        return m.subject().condition();
    }
}
