package org.evidenceatlas.stage.draft.derive;

import static org.evidenceatlas.stage.draft.derive.NotProvenRules.condition;
import static org.evidenceatlas.stage.draft.derive.NotProvenRules.matter;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.stage.draft.read.Facts;
import org.evidenceatlas.stage.draft.read.Material;

/** The questions that a study's own gaps leave open, most pressing first. */
final class QuestionRules {
    private static final int SMALL = 100;

    private QuestionRules() {}

    static final List<DerivedRule> ALL =
            List.of(
                    rule(
                            "plan",
                            "A plan has no results yet.",
                            (m, f) -> f.is(StudyDesign.PROTOCOL),
                            m -> "What will the study of " + matter(m) + " find?"),
                    rule(
                            "plan-harms",
                            "A plan cannot report harms.",
                            (m, f) -> f.is(StudyDesign.PROTOCOL) && Kinds.treatment(m),
                            m -> "Will any harms of " + matter(m) + " be counted and reported?"),
                    rule(
                            "harms",
                            "Harms are not stated in what was read of this trial.",
                            (m, f) ->
                                    f.isTrial()
                                            && Facts.is(m.study().trial().harms(), "not-reported"),
                            m -> "Did anyone become worse with " + matter(m) + "?"),
                    rule(
                            "lasting",
                            "A trial sees people for a limited time.",
                            (m, f) -> f.isTrial(),
                            m -> "How long would any effect of " + matter(m) + " last?"),
                    rule(
                            "objective",
                            "Only self-rated outcomes are described.",
                            (m, f) ->
                                    f.isTrial()
                                            && Facts.is(
                                                    m.study().trial().outcomeType(),
                                                    "self-reported"),
                            m ->
                                    "Would measured activity, or time at work or school, change with "
                                            + matter(m)
                                            + "?"),
                    rule(
                            "again",
                            "One study alone; its result has to be found again by others.",
                            (m, f) -> (f.isObservation() || f.isTrial()) && !large(f),
                            m ->
                                    "Will other research groups find the same for "
                                            + matter(m)
                                            + ", in more people?"),
                    rule(
                            "again-large",
                            "One study alone, though large.",
                            (m, f) -> (f.isObservation() || f.isTrial()) && large(f),
                            m ->
                                    "Will the result on "
                                            + matter(m)
                                            + " be found again in other places?"),
                    rule(
                            "before-or-after",
                            "People were measured at one time.",
                            (m, f) ->
                                    f.isObservation()
                                            && f.isOnce()
                                            && !Kinds.consequence(m)
                                            && !Kinds.treatment(m),
                            m ->
                                    "Would following people over time show whether "
                                            + matter(m)
                                            + " came before "
                                            + condition(m)
                                            + "?"),
                    rule(
                            "over-time",
                            "People were measured at one time.",
                            (m, f) ->
                                    f.isObservation()
                                            && f.isOnce()
                                            && (Kinds.consequence(m) || Kinds.treatment(m)),
                            m ->
                                    "How would the result on "
                                            + matter(m)
                                            + " change over the years?"),
                    rule(
                            "other-illnesses",
                            "The comparison was with healthy people only.",
                            (m, f) ->
                                    f.isObservation()
                                            && f.healthyCompared()
                                            && m.study().controlGroup().value() == ControlGroup.YES,
                            m ->
                                    "Would people with other long illnesses show the same for "
                                            + matter(m)
                                            + "?"),
                    rule(
                            "comparison",
                            "There was no comparison group.",
                            (m, f) ->
                                    f.isObservation()
                                            && m.study().controlGroup().value() == ControlGroup.NO,
                            m ->
                                    "What would people without "
                                            + condition(m)
                                            + " show for "
                                            + matter(m)
                                            + "?"),
                    rule(
                            "pem",
                            "It is not stated that everyone had post-exertional malaise.",
                            (m, f) -> f.inPeople() && f.pemOpen() && !f.elsewhere(),
                            m ->
                                    "Would the result on "
                                            + matter(m)
                                            + " be the same if everyone had post-exertional malaise?"),
                    rule(
                            "this-illness",
                            "The people studied had another condition.",
                            (m, f) -> f.inPeople() && f.elsewhere(),
                            m ->
                                    "Would people with "
                                            + m.pack().condition().shortName()
                                            + " show the same for "
                                            + matter(m)
                                            + "?"),
                    rule(
                            "severe",
                            "It is not stated that people who are house-bound or bed-bound took part.",
                            (m, f) -> f.inPeople() && !f.severeIncluded() && !f.elsewhere(),
                            m ->
                                    "What about "
                                            + matter(m)
                                            + " in people who are house-bound or bed-bound?"),
                    rule(
                            "better-studies",
                            "A review depends on the studies there are.",
                            (m, f) -> f.isReview(),
                            m -> "What would larger and better studies of " + matter(m) + " show?"),
                    rule(
                            "which-people",
                            "A review gathers people chosen in different ways.",
                            (m, f) -> f.is(StudyDesign.SYSTEMATIC_REVIEW),
                            m ->
                                    "Do the results on "
                                            + matter(m)
                                            + " hold for people chosen by strict case definitions?"),
                    rule(
                            "test-the-idea",
                            "A review or commentary proposes, and does not test.",
                            (m, f) -> f.is(StudyDesign.NARRATIVE_REVIEW) || f.isView(),
                            m ->
                                    "Which of the ideas on "
                                            + matter(m)
                                            + " have been tested in people?"),
                    rule(
                            "others-too",
                            "Few people were described.",
                            (m, f) -> f.is(StudyDesign.CASE_REPORT),
                            m ->
                                    "Has the same been seen in other people, as to "
                                            + matter(m)
                                            + "?"),
                    rule(
                            "how-many",
                            "Interviews do not count.",
                            (m, f) -> f.is(StudyDesign.QUALITATIVE),
                            m ->
                                    "How many people with "
                                            + condition(m)
                                            + " would say the same about "
                                            + matter(m)
                                            + "?"),
                    rule(
                            "in-people",
                            "No people were studied.",
                            (m, f) -> f.inAnimals() || f.inCells() || f.is(StudyDesign.LABORATORY),
                            m ->
                                    "Would people with "
                                            + condition(m)
                                            + " show the same for "
                                            + matter(m)
                                            + "?"));

    private static boolean large(Facts facts) {
        Integer people = facts.people();
        return people != null && people >= SMALL;
    }

    private static DerivedRule rule(
            String id,
            String why,
            BiPredicate<Material, Facts> applies,
            Function<Material, String> say) {
        return new DerivedRule(
                "questions." + id,
                Field.QUESTIONS,
                why,
                applies,
                m -> Derived.of(say.apply(m), why));
    }
}
