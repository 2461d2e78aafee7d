package org.evidenceatlas.stage.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.Scribe.Said;
import org.evidenceatlas.stage.draft.derive.Kinds;
import org.evidenceatlas.stage.draft.read.Facts;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.stage.draft.read.OwnWords;
import org.evidenceatlas.stage.draft.say.Soundness;
import org.evidenceatlas.text.Role;
import org.evidenceatlas.text.Sentence;
import org.jspecify.annotations.Nullable;

/** How a summary opens: what was asked, and who was in it. */
final class Opening {
    private static final int FIVE_LINES_MOST = 24;

    /** How many characters two numbers stand apart that one sentence sets against each other. */
    private static final int NEAR = 250;

    private static final Pattern TOTAL = Pattern.compile("\\btotal of (\\d[\\d,]*)");

    private Opening() {}

    /** What the researchers wanted to know, in their aim's words, else what the title names. */
    static void fiveLines(Material material, Scribe scribe) {
        Said question =
                aims(material).stream()
                        .filter(said -> Soundness.words(said.text()) <= FIVE_LINES_MOST)
                        .findFirst()
                        .orElse(about(material));
        scribe.said(Field.FIVE_LINES, question);
        people(material).ifPresent(said -> scribe.said(Field.FIVE_LINES, said));
    }

    /** What was asked, as each sentence says it that states it. */
    static List<Said> aims(Material material) {
        List<Sentence> places = new ArrayList<>(material.in(Role.AIM));
        places.addAll(material.in(Role.METHODS));
        places.addAll(material.in(Role.RESULTS).stream().filter(Opening::ofStudy).toList());
        List<Said> aims = new ArrayList<>();
        for (Sentence sentence : places) {
            material.reteller()
                    .aim(sentence)
                    .forEach(one -> aims.add(Said.reports(one.text(), material.span(one))));
        }
        return aims;
    }

    /** "This study explored …" that stands under results is an aim all the same. */
    private static boolean ofStudy(Sentence sentence) {
        return sentence.text().startsWith("This study ")
                || sentence.text().startsWith("The present study ")
                || sentence.text().startsWith("In this study, ");
    }

    /** "This is a laboratory study of HHV-6 infection.", from design and title. */
    static Said about(Material material) {
        if (material.about("on").isEmpty()) {
            return Said.drawn(
                    kind(material),
                    StatedRule.TITLE.by("what kind of study it is", List.of(material.title())));
        }
        boolean untold = material.facts().isTrial() && !Kinds.tested(material);
        String condition = material.subject().condition();
        String said =
                sentence(material)
                        .replace("%m", on(material) + " looked at " + material.subject().matter())
                        .replace("%s", untold ? condition : material.whole());
        return Said.drawn(
                untold ? said.replace(" of ", " on ") : said,
                StatedRule.TITLE.by("the title says what it is about", List.of(material.title())));
    }

    /** What kind of paper it is, where neither title nor aim say in known words what about. */
    private static String kind(Material material) {
        return switch (material.facts().design()) {
            case GUIDELINE -> "This is a guideline.";
            case SYSTEMATIC_REVIEW ->
                    "This is a " + material.facts().synthesis() + " of studies by others.";
            case NARRATIVE_REVIEW -> "This paper discusses what others have found.";
            case RANDOMISED_TRIAL -> "This is a randomised trial.";
            case NON_RANDOMISED_TRIAL -> "This is a trial without assignment by chance.";
            case COHORT, CASE_CONTROL, CROSS_SECTIONAL -> "This is a study of people.";
            case CASE_REPORT -> "This report describes " + described(material.facts()) + ".";
            case QUALITATIVE -> "This study gathered what people say.";
            case LABORATORY -> "This is a laboratory study.";
            case ANIMAL ->
                    material.facts().withoutPeople()
                            ? "This is an animal study."
                            : "This is a study with work on animals.";
            case MODELLING -> "This is a modelling study.";
            case METHODS -> "This is a study of a method.";
            case PROTOCOL -> "This is a plan for a study.";
            case COMMENTARY -> "This is a commentary.";
            case NOTICE, UNCLEAR -> "This is a research paper.";
        };
    }

    /**
     * With %s for what the paper is about as a whole, and %m for " on ME/CFS looked at" and the
     * matter.
     */
    private static String sentence(Material material) {
        return switch (material.facts().design()) {
            case GUIDELINE -> "This is a guideline on %s.";
            case SYSTEMATIC_REVIEW ->
                    "This is a " + material.facts().synthesis() + " of studies on %s.";
            case NARRATIVE_REVIEW ->
                    material.facts().saysReview()
                            ? "This is a review of what others have written on %s."
                            : "This paper discusses %s.";
            case RANDOMISED_TRIAL ->
                    material.facts().isPartOfTrial()
                            ? "This study%m."
                            : "This is a randomised trial of %s.";
            case NON_RANDOMISED_TRIAL -> "This is a trial of %s, without assignment by chance.";
            case COHORT ->
                    material.facts().followedOn() && !Kinds.treatment(material)
                            ? "This study on %s followed people over time."
                            : "This study%m.";
            case CASE_CONTROL -> "This study on %s compared groups of people.";
            case CROSS_SECTIONAL -> "This study%m.";
            case CASE_REPORT -> "This report on %s describes " + described(material.facts()) + ".";
            case QUALITATIVE ->
                    "This study"
                            + on(material)
                            + " gathered what people say about "
                            + material.subject().matter()
                            + ".";
            case LABORATORY -> "This laboratory study%m.";
            case ANIMAL ->
                    material.facts().withoutPeople() ? "This animal study%m." : "This study%m.";
            case MODELLING -> "This is a modelling study of %s.";
            case METHODS ->
                    material.subject().named() && Kinds.tool(material)
                            ? "This is a study of a method: %s."
                            : "This is a study of a method, on %s.";
            case PROTOCOL -> "This is a plan for a study of %s.";
            case COMMENTARY -> "This is a commentary on %s.";
            case NOTICE, UNCLEAR -> "This is a paper on %s.";
        };
    }

    /** " on ME/CFS" before a matter that does not stand for it. */
    private static String on(Material material) {
        return material.subject().named() ? material.onCondition() : "";
    }

    private static String described(Facts facts) {
        Integer people = facts.people();
        if (people == null) {
            return "one or more patients";
        }
        return people == 1 ? "one patient" : "a few patients";
    }

    /** Who took part and how many, where the text states it. */
    static Optional<Said> people(Material material) {
        Facts facts = material.facts();
        List<Span> spans = facts.sampleSpans();
        String said = said(material, facts);
        return said == null || spans.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Said.drawn(said, StatedRule.PEOPLE.by("the numbers are stated", spans)));
    }

    private static @Nullable String said(Material material, Facts facts) {
        boolean few = facts.is(StudyDesign.CASE_REPORT);
        if (few || facts.says(OwnWords.MATCHED) || !facts.inPeople() || Findings.isPlan(material)) {
            return null;
        }
        Integer cases = facts.cases();
        Integer controls = facts.controls();
        boolean entered = material.study().pemCriterion().value() != PemCriterion.NOT_APPLICABLE;
        // A cohort's people entered by what they had been exposed to as often as by the condition.
        boolean named = entered && !facts.is(StudyDesign.COHORT) && facts.casesIll();
        String people = named ? material.subject().people() : "people";
        if (facts.isTrial()) {
            Integer all = facts.total() == null ? cases : facts.total();
            return all == null || facts.says(OwnWords.LOOKED_BACK)
                    ? null
                    : number(all) + " people took part in the trial.";
        }
        if (cases != null && controls != null && together(material)) {
            return "The study compared "
                    + number(cases)
                    + " "
                    + people
                    + " with "
                    + number(controls)
                    + (material.facts().controlsHealthy() ? " healthy people." : " others.");
        }
        Integer total = facts.total();
        if (facts.comparedWithOthers() && facts.hasManyGroups()) {
            return null;
        }
        boolean all = cases != null && cases > 1 && (total == null || total <= cases);
        Integer count = all ? cases : total;
        if (count == null || count == 1) {
            return null;
        }
        // A number far above the one that was read, or another group's, would belie it.
        int bound = facts.comparedWithOthers() ? count : 2 * count;
        if (facts.numbersMoreThan(bound)) {
            return null;
        }
        String whom = all ? people : "people";
        if (all && facts.comparedWithOthers() && isTotal(facts, count)) {
            return number(count) + " people were studied.";
        }
        if (all && facts.comparedWithOthers()) {
            return "One of the groups had " + number(count) + " " + whom + ".";
        }
        return atLeast(facts)
                + number(count)
                + " "
                + whom
                + (facts.says(OwnWords.AGREEMENT) ? " took part." : " were studied.");
    }

    /** "A total of 59": no other number of people stands beside it. */
    private static boolean isTotal(Facts facts, int count) {
        Matcher total = TOTAL.matcher(facts.words());
        while (total.find()) {
            if (total.group(1).replace(",", "").equals(Integer.toString(count))) {
                return true;
            }
        }
        return false;
    }

    /** Both numbers stand beside each other, so that the text sets one group against the other. */
    private static boolean together(Material material) {
        Span cases = material.study().sample().cases().span();
        Span controls = material.study().sample().controls().span();
        return !material.facts().hasManyGroups()
                && (cases == null
                        || controls == null
                        || Math.abs(cases.start() - controls.start()) < NEAR);
    }

    /** Where a group was set beside another whose number is not known, there were more. */
    private static String atLeast(Facts facts) {
        return facts.comparedWithOthers() ? "At least " : "";
    }

    /** A number with commas between thousands. */
    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
