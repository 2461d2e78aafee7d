package org.evidenceatlas.stage.draft.derive;

import static org.evidenceatlas.stage.draft.derive.NotProvenRules.condition;
import static org.evidenceatlas.stage.draft.derive.NotProvenRules.group;
import static org.evidenceatlas.stage.draft.derive.NotProvenRules.matter;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.read.Facts;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.stage.draft.read.OwnWords;
import org.evidenceatlas.text.Role;

/** The questions that a study's own gaps leave open, most pressing first. */
final class QuestionRules {
    private static final int SMALL = 100;

    /** What came before by its own name. */
    private static final Pattern EARLIER =
            Pattern.compile(
                    "(?i)\\b(?:previous|prior|past|history|pre-?existing|childhood|early-life|premorbid|genetic|infections?|covid-19|sars-cov-2|vaccin\\w+)\\b");

    private QuestionRules() {}

    static final List<DerivedRule> ALL =
            List.of(
                    rule(
                            "plan",
                            "A plan has no results yet.",
                            (m, f) -> f.is(StudyDesign.PROTOCOL),
                            m -> "What will the study find?"),
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
                            "living",
                            "The tissue was taken after death.",
                            (m, f) -> f.isObservation() && f.afterDeath() && m.subject().named(),
                            m -> "Can " + matter(m) + " be shown in the tissue of living people?"),
                    rule(
                            "before-or-after",
                            "People were measured at one time.",
                            (m, f) ->
                                    f.isObservation()
                                            && f.isOnce()
                                            && Kinds.cause(m)
                                            && !EARLIER.matcher(m.subject().matter()).find(),
                            m ->
                                    "Did "
                                            + matter(m)
                                            + " come before "
                                            + condition(m)
                                            + ", or did "
                                            + condition(m)
                                            + " come first?"),
                    rule(
                            "over-time",
                            "People were measured at one time.",
                            (m, f) ->
                                    f.isObservation()
                                            && f.isOnce()
                                            && f.people() != null
                                            && !Kinds.cause(m)
                                            && !Kinds.twoThings(m),
                            m -> "Would " + group(m) + " show the same some years later?"),
                    rule(
                            "again",
                            "One study alone; its result has to be found again by others.",
                            (m, f) ->
                                    (f.isObservation() || f.isTrial())
                                            && !large(f)
                                            && !f.says(OwnWords.AGREEMENT)
                                            && (f.people() != null || f.numbersPeople())
                                            && !m.in(Role.RESULTS).isEmpty(),
                            QuestionRules::again),
                    rule(
                            "again-large",
                            "One study alone, though large.",
                            (m, f) -> (f.isObservation() || f.isTrial()) && large(f),
                            m ->
                                    "Would people in other places give the same result as "
                                            + group(m)
                                            + "?"),
                    rule(
                            "other-illnesses",
                            "The comparison was with healthy people only.",
                            (m, f) ->
                                    f.isObservation()
                                            && f.healthyCompared()
                                            && m.study().controlGroup().value() == ControlGroup.YES,
                            m -> "Would people with other long illnesses show the same?"),
                    rule(
                            "comparison",
                            "There was no comparison group.",
                            (m, f) ->
                                    f.isObservation()
                                            && f.casesIll()
                                            && !f.namesOthers()
                                            && m.study().controlGroup().value() == ControlGroup.NO,
                            m ->
                                    "How would people without "
                                            + condition(m)
                                            + " compare with "
                                            + group(m)
                                            + ReachRules.about(m)
                                            + "?"),
                    rule(
                            "pem",
                            "It is not stated that everyone had post-exertional malaise.",
                            (m, f) ->
                                    f.inPeople()
                                            && m.study().pemCriterion().value()
                                                    == PemCriterion.NOT_REQUIRED
                                            && f.people() != null
                                            && f.people() > 1
                                            && !f.elsewhere(),
                            m ->
                                    "Did those with post-exertional malaise, among "
                                            + group(m)
                                            + ", differ from the rest?"),
                    rule(
                            "this-illness",
                            "The people studied had another condition.",
                            (m, f) ->
                                    f.inPeople()
                                            && m.study().diseaseContext().value()
                                                    == m.pack().condition().neighbour()
                                            && f.peopleIll()
                                            && !f.is(StudyDesign.CASE_REPORT)
                                            && !f.is(StudyDesign.QUALITATIVE),
                            m ->
                                    "Would people with "
                                            + m.pack().condition().shortName()
                                            + " show the same?"),
                    rule(
                            "severe",
                            "It is not stated that people who are house-bound or bed-bound took part.",
                            (m, f) ->
                                    f.isTrial()
                                            && Kinds.treatment(m)
                                            && !f.severeIncluded()
                                            && !f.elsewhere(),
                            m ->
                                    "Would "
                                            + matter(m)
                                            + " be safe for people who are house-bound or bed-bound?"),
                    rule(
                            "better-studies",
                            "A review depends on the studies there are.",
                            (m, f) -> f.is(StudyDesign.SYSTEMATIC_REVIEW),
                            m -> "What would larger and better studies" + m.about("of") + " show?"),
                    rule(
                            "which-people",
                            "A review gathers people chosen in different ways.",
                            (m, f) -> f.is(StudyDesign.SYSTEMATIC_REVIEW),
                            m ->
                                    "Would the review's answer"
                                            + m.about("on")
                                            + " be the same for people chosen by strict case definitions?"),
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
                                    m.subject().named()
                                            ? "Has the same been reported of "
                                                    + matter(m)
                                                    + " in other people"
                                                    + (m.facts().peopleIll()
                                                            ? " with " + condition(m)
                                                            : "")
                                                    + "?"
                                            : "Have other people with "
                                                    + condition(m)
                                                    + " had the same course as "
                                                    + group(m)
                                                    + "?"),
                    rule(
                            "how-many",
                            "Interviews do not count.",
                            (m, f) -> f.is(StudyDesign.QUALITATIVE),
                            m ->
                                    "How many others would say the same"
                                            + (m.facts().peopleIll()
                                                    ? " as these people with " + condition(m)
                                                    : "")
                                            + "?"),
                    rule(
                            "in-people",
                            "No people were studied.",
                            (m, f) -> f.withoutPeople(),
                            m ->
                                    "Would people"
                                            + (m.facts().hasNoNamedCondition()
                                                    ? ""
                                                    : " with " + condition(m))
                                            + " show the same?"));

    private static String again(Material m) {
        String larger =
                m.facts().people() == null
                        ? " in other groups of people"
                        : " in larger groups of people";
        String whom = m.facts().peopleIll() ? larger + " with " + condition(m) : larger;
        boolean on = !m.facts().peopleIll() && m.subject().named();
        return "Will other research groups find the same"
                + (on ? " on " + matter(m) : "")
                + whom
                + "?";
    }

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
