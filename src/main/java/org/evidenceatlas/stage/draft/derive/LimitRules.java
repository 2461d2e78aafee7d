package org.evidenceatlas.stage.draft.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.read.Facts;
import org.evidenceatlas.stage.draft.read.Material;

/** What weakens a study, and what the text that was read does not state. */
final class LimitRules {
    private static final Pattern CRITERIA =
            Pattern.compile("(?i)\\b(?:criteri(?:a|on)|definitions?|defined|guidelines?)\\b");
    private static final Pattern AGES =
            Pattern.compile(
                    "(?i)\\b(?:age[ds]?|year-old|years old|years of age|child(?:ren)?|adolescents?|adults?|older|young|elderly|paediatric|pediatric|(?:early|mid|late)-?\\d0s|\\d0s)\\b");
    private static final Pattern SEVERITY =
            Pattern.compile(
                    "(?i)\\b(?:mild|moderate|severe|severity|severely|burden|minimal|house-?bound|bed-?bound|disability)\\b");
    private static final Pattern DURATION =
            Pattern.compile("(?i)\\b(?:duration|illness length|long-?standing|months?|years?)\\b");

    private static final int SMALL = 50;

    private LimitRules() {}

    static final List<DerivedRule> ALL =
            List.of(
                    rule(
                            "small",
                            "Small groups give shaky numbers.",
                            (m, f) ->
                                    f.inPeople()
                                            && small(f)
                                            && (f.cases() == null || f.casesIll())
                                            && !f.is(StudyDesign.CASE_REPORT),
                            m -> {
                                Facts f = m.facts();
                                String who =
                                        f.cases() == null
                                                ? "Few people"
                                                : "Few people with " + m.subject().condition();
                                return new Derived(
                                        who + " were studied: " + f.people() + ".",
                                        "fewer than " + SMALL + " people",
                                        f.sampleSpans());
                            }),
                    rule(
                            "no-comparison",
                            "Without a comparison group nobody knows what is usual.",
                            (m, f) ->
                                    f.inPeople()
                                            && !f.is(StudyDesign.QUALITATIVE)
                                            && !f.namesOthers()
                                            && m.study().controlGroup().value()
                                                    == org.evidenceatlas.model.classification
                                                            .ControlGroup.NO,
                            m ->
                                    Derived.of(
                                            "No comparison group is described.",
                                            "no comparison group is described")),
                    rule(
                            "unmasked",
                            "Knowing the treatment can sway self-ratings.",
                            (m, f) -> f.isTrial() && NotProvenRules.unmasked(m.study().trial()),
                            m ->
                                    Derived.of(
                                            "People knew which treatment they had, and rated the main outcome"
                                                    + " themselves.",
                                            "self-rated main outcome, nobody masked")),
                    rule(
                            "definition-weak",
                            "A definition that does not require PEM may include other illnesses.",
                            (m, f) ->
                                    f.inPeople()
                                            && m.study().pemCriterion().value()
                                                    == org.evidenceatlas.model.classification
                                                            .PemCriterion.NOT_REQUIRED
                                            && !f.elsewhere(),
                            m ->
                                    Derived.of(
                                            "The case definition does not require post-exertional malaise, so"
                                                    + " people without it may have been included.",
                                            "the PEM criterion is not-required")),
                    rule(
                            "not-stated",
                            "What a reader needs and the text that was read does not give.",
                            (m, f) ->
                                    missing(m, f).size() > 1
                                            && f.inPeople()
                                            && !f.is(StudyDesign.MODELLING)
                                            && !f.is(StudyDesign.METHODS),
                            m ->
                                    Derived.of(
                                            "What was read does not state "
                                                    + joined(missing(m, m.facts()))
                                                    + ".",
                                            "these were looked for and not found")),
                    rule(
                            "abstract-only",
                            "The full paper may say more.",
                            (m, f) -> m.study().read().equals("abstract"),
                            m ->
                                    Derived.of(
                                            "Only the abstract was read; the full paper may say more.",
                                            "read: abstract")),
                    rule(
                            "methods-only",
                            "The results of the full paper may say more.",
                            (m, f) -> m.study().read().equals("full-text"),
                            m ->
                                    Derived.of(
                                            "Of the full paper only the methods were read, for who took"
                                                    + " part; its results may say more.",
                                            "read: full-text")));

    private static List<String> missing(Material m, Facts f) {
        List<String> missing = new ArrayList<>();
        add(missing, f.people() == null && !f.numbersPeople(), "how many people took part");
        String text = m.study().study().text().abstractText();
        add(
                missing,
                m.study().caseDefinitions().isEmpty() && !f.elsewhere() && lacks(text, CRITERIA),
                "the case definition");
        add(
                missing,
                m.study().people().ageGroup().isEmpty() && lacks(text, AGES),
                "how old people were");
        add(
                missing,
                f.peopleIll() && m.study().people().severity().isEmpty() && lacks(text, SEVERITY),
                "how ill they were");
        add(
                missing,
                f.peopleIll()
                        && m.study().people().illnessDuration().isEmpty()
                        && lacks(text, DURATION),
                "how long they had been ill");
        add(
                missing,
                f.isTrial() && Facts.is(m.study().trial().harms(), "not-reported"),
                "whether anyone was harmed");
        return missing.size() > 4 ? missing.subList(0, 4) : missing;
    }

    /** Nothing is called missing where a word of it stands: the classifier may have missed it. */
    private static boolean lacks(String text, Pattern words) {
        return !words.matcher(text).find();
    }

    private static void add(List<String> list, boolean when, String words) {
        if (when) {
            list.add(words);
        }
    }

    private static String joined(List<String> words) {
        return String.join(", ", words.subList(0, words.size() - 1))
                + " or "
                + words.get(words.size() - 1);
    }

    private static boolean small(Facts facts) {
        Integer people = facts.people();
        return people != null && people < SMALL;
    }

    private static DerivedRule rule(
            String id,
            String why,
            BiPredicate<Material, Facts> applies,
            Function<Material, Derived> say) {
        return new DerivedRule("limitations." + id, Field.LIMITATIONS, why, applies, say);
    }
}
