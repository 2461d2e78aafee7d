package org.evidenceatlas.stage.examine.told;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.ClaimCheck;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.Told;
import org.evidenceatlas.text.Sentence;
import org.evidenceatlas.text.Sentences;
import org.evidenceatlas.text.Strength;
import org.evidenceatlas.text.Strength.Level;
import org.evidenceatlas.text.Strength.Reading;

/** A study that only watched people tells of no cause in its own voice. */
public final class AboveDesign extends ClaimCheck {
    private static final Set<StudyDesign> WATCHING =
            EnumSet.of(
                    StudyDesign.COHORT,
                    StudyDesign.CASE_CONTROL,
                    StudyDesign.CROSS_SECTIONAL,
                    StudyDesign.CASE_REPORT,
                    StudyDesign.QUALITATIVE);
    private static final Set<Field> TELLING =
            EnumSet.of(
                    Field.ONE_LINE,
                    Field.FIVE_LINES,
                    Field.PLAIN_SUMMARY,
                    Field.OBSERVED,
                    Field.INFERRED,
                    Field.STRENGTHS);

    /** Plain statements of cause; fewer than {@link Strength} knows, and surer. */
    private static final Pattern CAUSE =
            Pattern.compile(
                    "\\b(?:caused by|caus(?:es|ed) (?:the|a|an|more|less|\\w+$|\\w+[.,])|led to|leads"
                            + " to|resulted in|results in|triggered|triggers|(?:is|are) responsible"
                            + " for|driven by|protect(?:s|ed) against|prevent(?:s|ed) (?:the|a)|"
                            + "(?:improve[sd]|reduce[sd]|increase[sd]|decrease[sd]|worsen(?:s|ed)|"
                            + "alleviate[sd]|relieve[sd]|lower(?:s|ed)) (?:the|their|its|his|her|both|"
                            + "these|this|all)|(?:is|are|was|were) (?:an? )?effective (?:in|for|at)|"
                            + "(?:had|has|have) an? (?:\\w+ )?effect on)(?:\\b|$)");

    /**
     * A verb of effect with what it acts on: in the present, as general truths are told, or early
     * in the sentence, where "reduced" and the like are no adjectives.
     */
    private static final Pattern LAW =
            Pattern.compile(
                    "\\b(?:(?:"
                            + Acts.BASE
                            + ")s|suppresses|intensifies|amplifies) ([a-z]+)|"
                            + "\\b(?:[a-z]+[a-rt-z]s|people)(?: (?:in|of|to) (?:the |an? )?[a-z]+)?"
                            + " (?:cause|drive|trigger|induce|produce|provoke|worsen|damage|destroy|"
                            + "prevent|impair|disrupt|weaken|make) ([a-z]{4,})|"
                            + Acts.FIRST_PAST);

    /** "The virus that causes it" and "what causes it" name a cause and state none. */
    private static final Pattern RELATIVE =
            Pattern.compile("\\b(?:that|which|who|what)(?: [a-z]+ (?:or|and))? $");

    /** "Made headaches worse", "is due to poor sleep", "protects from relapse". */
    private static final Pattern HAPPENS =
            Pattern.compile(
                    "\\b(?:(?:makes?|made) (?:[a-z'-]+ ){1,4}?(?:worse|better|harder|easier|longer|shorter|"
                            + "weaker|stronger|slower|faster|more|less|ill|tired)|"
                            + "protect(?:s|ed)? (?:[a-z'-]+ ){0,3}?(?:from|against)|"
                            + "(?:keeps?|kept) [a-z]+ (?:ill|sick|awake|well)|"
                            + Acts.PHRASE
                            + ")\\b");

    private static final Pattern OPEN =
            Pattern.compile(
                    "(?i)\\b(?:may|might|could|can|would|whether|if|not|no|possibl[ey]|perhaps|how|why|"
                            + "cannot|never|neither|nor|aim\\w*|hypothes\\w+|unclear|unknown)\\b|n['\u2019]t\\b");

    /** "That it makes headaches worse cannot be told from a survey". */
    private static final Pattern UNTOLD =
            Pattern.compile(
                    "^(?:that|whether) [^.;]*\\b(?:cannot|could not|(?:is|was|has|have) not|remains?|"
                            + "(?:is|was) (?:unclear|unknown|unproven|open|doubtful|uncertain))\\b");

    private static final Pattern ATTRIBUTED =
            Pattern.compile(
                    "(?i)\\b(?:authors?|researchers|investigators|participants|people|patients|they)"
                            + " (?:also |then )?(?:say|said|state|stated|conclude|concluded|suggest|"
                            + "suggested|argue|argued|think|thought|propose|proposed|write|describe|"
                            + "described|report|reported|felt|feel|see|saw|explain|explained|"
                            + "interpret|interpreted|attribute|attributed)\\b|\\baccording to\\b");

    /** The check. */
    public AboveDesign() {
        super(
                new About(
                        "strength.above-design",
                        "5",
                        Severity.CRITICAL,
                        "Looks for causal statements about studies that only watched people"
                                + " (cohort, case-control, cross-sectional, case report,"
                                + " qualitative), whose design cannot show a cause; what is told as"
                                + " the authors' own view is only marked.",
                        List.of(
                                "Poor sleep causes pain. => Poor sleep causes pain.",
                                "Stress worsens symptoms. => Stress worsens symptoms."),
                        List.of(
                                "Poor sleep was linked with pain. => Poor sleep was linked with"
                                        + " pain.",
                                "Poor sleep may cause pain. => Poor sleep may cause pain.",
                                "Cortisol was reduced in patients. => Cortisol was reduced in"
                                        + " patients.")));
    }

    @Override
    protected List<Flag> look(Told told) {
        Claim claim = told.claim();
        if (!told.isReported()
                || !WATCHING.contains(told.classification().design().value())
                || !TELLING.contains(claim.field())) {
            return List.of();
        }
        List<Flag> flags = new ArrayList<>();
        for (Sentence sentence : Sentences.of(claim.text())) {
            Reading reading = Strength.asserted(sentence.text());
            if (reading.level() == Level.CAUSAL || isDeed(sentence.text(), reading)) {
                look(told, sentence, reading).ifPresent(flags::add);
            }
        }
        return List.copyOf(flags);
    }

    /** An act told in words that are not read as a cause, and neither asked nor left open. */
    private static boolean isDeed(String sentence, Reading reading) {
        return reading.level() == Level.NONE
                && !sentence.strip().endsWith("?")
                && !OPEN.matcher(sentence).find();
    }

    /** A plain statement of cause holds a page; one that only reads like one warns. */
    private Optional<Flag> look(Told told, Sentence sentence, Reading reading) {
        String lower = sentence.text().toLowerCase(Locale.ROOT);
        if (UNTOLD.matcher(lower).find()) {
            return Optional.empty();
        }
        Looked at = Looked.at(told.claim(), sentence.start(), sentence.end());
        Matcher cause = CAUSE.matcher(lower);
        if (cause.find()) {
            return Optional.of(
                    ATTRIBUTED.matcher(sentence.text()).find()
                            ? inform(at, attributed(cause.group()))
                            : flag(at, message(told, cause.group())));
        }
        return isLaw(lower) && !ATTRIBUTED.matcher(sentence.text()).find()
                ? Optional.of(warn(at, message(told, words(reading, lower))))
                : Optional.empty();
    }

    private static String words(Reading reading, String lower) {
        Matcher law = LAW.matcher(lower);
        return reading.words().isEmpty() && law.find() ? law.group() : reading.words();
    }

    private static boolean isLaw(String lower) {
        if (HAPPENS.matcher(lower).find()) {
            return true;
        }
        Matcher law = LAW.matcher(lower);
        if (!law.find()) {
            return false;
        }
        String now = law.group(1) != null ? law.group(1) : law.group(2);
        return now != null
                ? !Acts.NO_OBJECT.contains(now)
                        && !now.endsWith("ly")
                        && !RELATIVE.matcher(lower.substring(0, law.start())).find()
                : Acts.isVerb(law.group(3), law.group(5));
    }

    private static String message(Told told, String words) {
        return "\""
                + words
                + "\" says that one thing makes another happen, and a "
                + told.classification().design().value().code()
                + " study cannot show that; say that they were seen together.";
    }

    private static String attributed(String words) {
        return "\""
                + words
                + "\" is the authors' own view of cause, told as theirs; the design cannot show it.";
    }
}
