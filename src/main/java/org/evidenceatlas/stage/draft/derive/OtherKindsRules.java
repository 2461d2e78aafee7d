package org.evidenceatlas.stage.draft.derive;

import static org.evidenceatlas.stage.draft.derive.NotProvenRules.condition;
import static org.evidenceatlas.stage.draft.derive.NotProvenRules.group;
import static org.evidenceatlas.stage.draft.derive.NotProvenRules.matter;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.stage.draft.read.Facts;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.stage.draft.read.OwnWords;

/** What reviews, views, plans, single cases, interviews, animals and cells do not prove. */
final class OtherKindsRules {
    private OtherKindsRules() {}

    static final List<DerivedRule> ALL =
            List.of(
                    rule(
                            "withdrawn",
                            "Nothing in a retracted paper can be relied on.",
                            (m, f) -> m.study().study().status().isWithdrawn(),
                            m ->
                                    "It proves nothing about "
                                            + matter(m)
                                            + ": the paper has been retracted."),
                    rule(
                            "withdrawn-link",
                            "A retracted link between two things stands as if never reported.",
                            (m, f) -> m.study().study().status().isWithdrawn(),
                            m ->
                                    "It does not show that "
                                            + condition(m)
                                            + " has anything to do with "
                                            + matter(m)
                                            + "."),
                    rule(
                            "plan",
                            "A protocol has no results.",
                            (m, f) -> f.is(StudyDesign.PROTOCOL),
                            m ->
                                    "It does not show anything yet about "
                                            + matter(m)
                                            + ": it is a plan, and no results are reported."),
                    rule(
                            "plan-people",
                            "What is planned and what is done may differ.",
                            (m, f) -> f.is(StudyDesign.PROTOCOL),
                            m ->
                                    "It cannot say who will take part in the study of "
                                            + matter(m)
                                            + ", or how many will finish it."),
                    rule(
                            "synthesis",
                            "A synthesis is no stronger than the studies it puts together.",
                            (m, f) -> f.is(StudyDesign.SYSTEMATIC_REVIEW),
                            m ->
                                    "It cannot be more certain"
                                            + m.about("about")
                                            + " than the studies that it brings together."),
                    rule(
                            "synthesis-person",
                            "A pooled result is an average over many people.",
                            (m, f) -> f.is(StudyDesign.SYSTEMATIC_REVIEW),
                            m ->
                                    "It does not show what any one person can expect: it puts the studies"
                                            + m.about("on")
                                            + " together."),
                    rule(
                            "review-no-method",
                            "A narrative review chooses its sources without a stated method.",
                            (m, f) -> f.is(StudyDesign.NARRATIVE_REVIEW),
                            m ->
                                    "It does not show how strong the evidence"
                                            + m.about("on")
                                            + (m.facts().choosesFreely()
                                                    ? " is: the authors chose which papers to discuss."
                                                    : " is: it discusses, and measures nothing itself.")),
                    rule(
                            "review-nobody-measured",
                            "A review measures nobody itself.",
                            (m, f) -> f.is(StudyDesign.NARRATIVE_REVIEW),
                            m ->
                                    "It does not prove any cause"
                                            + (m.facts().hasNoNamedCondition()
                                                    ? " or cure"
                                                    : " of " + condition(m))
                                            + ": it discusses "
                                            + (m.subject().named() ? matter(m) : "the subject")
                                            + ", and reports no new test."),
                    rule(
                            "view",
                            "A commentary or guideline gives a view or advice, not a measurement.",
                            (m, f) -> f.isView() && !f.says(OwnWords.OWN_DATA),
                            m ->
                                    m.facts().says(OwnWords.AGREEMENT)
                                            ? "It measures nothing about "
                                                    + condition(m)
                                                    + ": it gives what its contributors agreed on."
                                            : "It reports no measurement of its own on "
                                                    + condition(m)
                                                    + "."),
                    rule(
                            "view-others",
                            "Others may read the same evidence differently.",
                            (m, f) -> f.isView(),
                            m ->
                                    "It does not show that everyone who studies "
                                            + condition(m)
                                            + " agrees with what it says."),
                    rule(
                            "one-person",
                            "What happened to one person need not happen to others.",
                            (m, f) -> f.is(StudyDesign.CASE_REPORT),
                            m ->
                                    Kinds.treatment(m)
                                            ? "It does not show what "
                                                    + matter(m)
                                                    + " would do for others with "
                                                    + condition(m)
                                                    + ": "
                                                    + described(m)
                                                    + "."
                                            : "It does not show that others"
                                                    + (m.facts().peopleIll()
                                                            ? " with " + condition(m)
                                                            : "")
                                                    + " would have the same course: "
                                                    + described(m)
                                                    + ReachRules.about(m)
                                                    + "."),
                    rule(
                            "one-person-cause",
                            "With nobody to compare, a change may have come by itself.",
                            (m, f) -> f.is(StudyDesign.CASE_REPORT),
                            m ->
                                    Kinds.treatment(m)
                                            ? "It cannot show that "
                                                    + matter(m)
                                                    + " made any difference: there was nobody to"
                                                    + " compare with."
                                            : "It does not prove what made "
                                                    + group(m)
                                                    + " better or worse: there was nobody to compare"
                                                    + " with."),
                    rule(
                            "interviews",
                            "Interviews show what people say, not how many would say it.",
                            (m, f) -> f.is(StudyDesign.QUALITATIVE),
                            m ->
                                    "It does not show how many others would say the same"
                                            + (m.subject().named() ? " about " + matter(m) : "")
                                            + "."),
                    rule(
                            "interviews-effect",
                            "What people say of an effect is not a test of it.",
                            (m, f) -> f.is(StudyDesign.QUALITATIVE),
                            m ->
                                    "It tests no cause and no treatment: it gathers what people"
                                            + " said or wrote."),
                    rule(
                            "animals",
                            "What is seen in animals may not hold in people.",
                            (m, f) -> f.inAnimals(),
                            m ->
                                    "It does not show that what it found"
                                            + (m.subject().named() ? " on " + matter(m) : "")
                                            + " holds in people with "
                                            + condition(m)
                                            + ": part or all of the work was done in animals."),
                    rule(
                            "cells",
                            "What is seen in cells may not happen in the body.",
                            (m, f) ->
                                    !f.inAnimals() && (f.inCells() || f.is(StudyDesign.LABORATORY)),
                            m ->
                                    "It does not show that what it found"
                                            + (m.subject().named() ? " on " + matter(m) : "")
                                            + " holds in the body of anyone"
                                            + m.onCondition().replace(" on ", " with ")
                                            + ": it was not tested in living people."),
                    rule(
                            "no-people",
                            "Without people, nothing about treating people follows.",
                            (m, f) -> f.inAnimals() || f.inCells() || f.is(StudyDesign.LABORATORY),
                            m ->
                                    "It does not show whether any treatment for "
                                            + condition(m)
                                            + " would help or harm a person: no person was treated"
                                            + ReachRules.about(m)
                                            + "."),
                    rule(
                            "model",
                            "A model answers with what it was given.",
                            (m, f) -> f.is(StudyDesign.MODELLING),
                            m ->
                                    "It does not show what would happen outside its model: its result on "
                                            + matter(m)
                                            + " depends on what was put in."),
                    rule(
                            "tool",
                            "A measure or test must be tried on new people.",
                            (m, f) ->
                                    f.is(StudyDesign.METHODS)
                                            && Kinds.tool(m)
                                            && f.inPeople()
                                            && !f.says(OwnWords.ELSEWHERE),
                            m ->
                                    "It does not show that "
                                            + matter(m)
                                            + " would do as well with other people or in other places."),
                    rule(
                            "tool-use",
                            "A measure that works is no proof of a cause or of a treatment.",
                            (m, f) -> f.is(StudyDesign.METHODS) || f.is(StudyDesign.MODELLING),
                            m ->
                                    "It does not show what causes "
                                            + condition(m)
                                            + ", nor what would treat it"
                                            + (namesOnlyItsMatter(m)
                                                    ? ": it is about " + matter(m) + "."
                                                    : ".")),
                    rule(
                            "design-open",
                            "Where the design is not clear, the paper settles no question.",
                            (m, f) ->
                                    f.is(StudyDesign.UNCLEAR)
                                            && !m.study().study().status().isWithdrawn(),
                            m ->
                                    "It settles nothing about "
                                            + condition(m)
                                            + " by itself: one paper"
                                            + (m.subject().named() ? " on " + matter(m) : "")
                                            + " cannot."),
                    rule(
                            "design-open-treatment",
                            "Where the design is not clear, no test of a treatment can be read from it.",
                            (m, f) ->
                                    f.is(StudyDesign.UNCLEAR)
                                            && f.says(OwnWords.TREATMENT)
                                            && !m.study().study().status().isWithdrawn(),
                            m ->
                                    "It does not settle whether any treatment would help or be safe: one paper"
                                            + (m.subject().named() ? " on " + matter(m) : "")
                                            + " cannot."));

    /** "It is about long COVID and leave" would gainsay what stands before it. */
    private static boolean namesOnlyItsMatter(Material m) {
        String matter = matter(m).toLowerCase(Locale.ROOT);
        return m.subject().named() && !matter.contains(condition(m).toLowerCase(Locale.ROOT));
    }

    /** "one person was described", else "single cases were described". */
    private static String described(Material m) {
        Integer people = m.facts().people();
        return people != null && people == 1
                ? "one person was described"
                : "single cases were described";
    }

    private static DerivedRule rule(
            String id,
            String why,
            BiPredicate<Material, Facts> applies,
            Function<Material, String> say) {
        return new DerivedRule(
                "not-proven." + id,
                Field.NOT_PROVEN,
                why,
                applies,
                m -> Derived.of(say.apply(m), why));
    }
}
