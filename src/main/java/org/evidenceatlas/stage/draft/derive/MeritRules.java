package org.evidenceatlas.stage.draft.derive;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.read.Facts;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.stage.draft.read.OwnWords;
import org.evidenceatlas.text.Role;
import org.evidenceatlas.text.Roles.RoledSentence;
import org.jspecify.annotations.Nullable;

/** What speaks for a study's way of working; nothing about its results. */
final class MeritRules {
    private static final int LARGE = 1000;
    private static final Pattern MATCHED =
            Pattern.compile(
                    "(?i)\\b(?:(?:age|sex|gender)[\\w/, -]{0,30}-?matched|matched (?:\\w+ ){0,2}"
                            + "controls?|matched comparison)\\b");
    private static final Pattern SECOND_GROUP =
            Pattern.compile(
                    "(?i)\\b(?:validation (?:cohort|phase|group|sample)|replication cohort"
                            + "|independent (?:cohort|replication|sample|validation)|replicated in)\\b");
    private static final Pattern SEARCHED =
            Pattern.compile(
                    "(?i)\\b(?:PubMed|MEDLINE|Embase|Cochrane (?:Library|CENTRAL)|Web of Science|Scopus"
                            + "|PsycINFO)\\b");
    private static final Pattern BIAS =
            Pattern.compile(
                    "(?i)\\brisk of bias|GRADE\\b|quality of the (?:included )?(?:studies|evidence)");
    private static final Pattern FOLLOWED =
            Pattern.compile(
                    "(?i)\\b(?:followed (?:up )?for|follow-up (?:of|at|period of|for)|longitudinal"
                            + "|prospective(?:ly)?)\\b");

    private MeritRules() {}

    static final List<DerivedRule> ALL =
            List.of(
                    rule(
                            "random",
                            "Chance makes the groups alike at the start.",
                            (m, f) -> f.is(StudyDesign.RANDOMISED_TRIAL),
                            m ->
                                    of(
                                            "Chance decided who got which treatment, so the groups should be alike"
                                                    + " at the start.",
                                            "the design is randomised-trial",
                                            m.study().design().span())),
                    rule(
                            "masked",
                            "Those who do not know the treatment cannot favour it.",
                            (m, f) -> masked(m.study().trial().blinding()),
                            m ->
                                    of(
                                            Facts.is(m.study().trial().blinding(), "double-blind")
                                                    ? "Neither the people nor the researchers knew who got which"
                                                            + " treatment."
                                                    : "Some of those involved did not know who got which treatment.",
                                            "blinding: " + m.study().trial().blinding().value(),
                                            m.study().trial().blinding().span())),
                    rule(
                            "registered",
                            "A registered trial can be held against its plan.",
                            (m, f) -> m.study().trial().registration().span() != null,
                            m ->
                                    of(
                                            "It was registered ("
                                                    + m.study().trial().registration().value()
                                                    + "), so its report can be compared with its plan.",
                                            "a registry number is given",
                                            m.study().trial().registration().span())),
                    rule(
                            "compared",
                            "A comparison group shows what is usual.",
                            (m, f) ->
                                    f.cases() != null && f.controls() != null && f.isObservation(),
                            m -> {
                                Facts f = m.facts();
                                String people =
                                        NotProvenRules.grouped(Objects.requireNonNull(f.controls()))
                                                + " people";
                                return new Derived(
                                        f.controlsAreSum()
                                                ? "There were comparison groups, with "
                                                        + people
                                                        + " together."
                                                : "There was a comparison group of " + people + ".",
                                        "both numbers are stated",
                                        f.sampleSpans());
                            }),
                    seen(
                            "matched",
                            "Matched groups differ less in other ways.",
                            MATCHED,
                            "The comparison group was matched in some ways to the people studied."),
                    seen(
                            "second-group",
                            "A result seen in two groups is less likely to be chance.",
                            SECOND_GROUP,
                            "A second, separate group was used to check the result."),
                    rule(
                            "large",
                            "More people give steadier numbers.",
                            (m, f) -> people(f) >= LARGE && !f.says(OwnWords.GENOME_WIDE),
                            m -> {
                                Facts f = m.facts();
                                return new Derived(
                                        "Many people were studied: at least "
                                                + NotProvenRules.grouped(people(f))
                                                + ".",
                                        "at least " + LARGE + " people",
                                        f.sampleSpans());
                            }),
                    rule(
                            "pem-required",
                            "Everyone had post-exertional malaise, so the result bears on such people.",
                            (m, f) -> f.inPeople() && f.pemRequired(),
                            m ->
                                    of(
                                            "Everyone had to have post-exertional malaise to take part.",
                                            "the PEM criterion is required",
                                            m.study().pemCriterion().span())),
                    rule(
                            "definition",
                            "A named case definition says who was counted.",
                            (m, f) ->
                                    f.inPeople()
                                            && definition(m) != null
                                            && !f.says(OwnWords.DEFINITIONS),
                            m ->
                                    of(
                                            "It says which case definition was used: "
                                                    + definition(m)
                                                    + ".",
                                            "a case definition is named",
                                            m.study().caseDefinitions().get(0).span())),
                    rule(
                            "followed",
                            "Following people shows what comes before what.",
                            (m, f) ->
                                    f.inPeople()
                                            && f.followed()
                                            && (f.isTrial() || f.is(StudyDesign.COHORT))
                                            && find(m, FOLLOWED) != null,
                            m ->
                                    of(
                                            "People were followed over time.",
                                            "the abstract says so",
                                            find(m, FOLLOWED))),
                    review(
                            "searched",
                            "Named databases let others repeat the search.",
                            SEARCHED,
                            "It names where its authors searched."),
                    review(
                            "bias",
                            "Judging each study shows how far to trust it.",
                            BIAS,
                            "It judged the quality of the studies it put together."));

    private static DerivedRule rule(
            String id,
            String why,
            BiPredicate<Material, Facts> applies,
            Function<Material, Derived> say) {
        return new DerivedRule("strengths." + id, Field.STRENGTHS, why, applies, say);
    }

    private static DerivedRule seen(String id, String why, Pattern words, String said) {
        return rule(
                id,
                why,
                (m, f) -> f.inPeople() && !f.is(StudyDesign.CASE_REPORT) && find(m, words) != null,
                m -> of(said, "the abstract says so", find(m, words)));
    }

    private static DerivedRule review(String id, String why, Pattern words, String said) {
        return rule(
                id,
                why,
                (m, f) -> f.is(StudyDesign.SYSTEMATIC_REVIEW) && find(m, words) != null,
                m -> of(said, "the abstract says so", find(m, words)));
    }

    private static @Nullable Span find(Material m, Pattern words) {
        for (RoledSentence one : m.sentences()) {
            boolean own =
                    one.role() == Role.AIM
                            || one.role() == Role.METHODS
                            || one.role() == Role.RESULTS;
            Matcher found = words.matcher(one.sentence().text());
            if (own && found.find()) {
                int at = one.sentence().start();
                return m.text().span(Where.ABSTRACT, at + found.start(), at + found.end());
            }
        }
        return null;
    }

    private static Derived of(String text, String reason, @Nullable Span span) {
        return new Derived(text, reason, span == null ? List.of() : List.of(span));
    }

    private static boolean masked(Attribute<String> blinding) {
        return blinding.value().endsWith("-blind");
    }

    private static int people(Facts facts) {
        Integer cases = facts.cases();
        Integer total = facts.total();
        return Math.max(cases == null ? 0 : cases, total == null ? 0 : total);
    }

    private static @Nullable String definition(Material m) {
        if (m.study().caseDefinitions().isEmpty()) {
            return null;
        }
        String id = m.study().caseDefinitions().get(0).value();
        return m.pack().definition(id).map(one -> one.name()).orElse(null);
    }
}
