package org.evidenceatlas.stage.examine.told;

import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.grounding.Carrying;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Ground;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.Question;
import org.evidenceatlas.stage.examine.rule.ReportedCheck;
import org.evidenceatlas.stage.examine.rule.Told;
import org.evidenceatlas.text.Negation;
import org.evidenceatlas.text.Negation.Mark;
import org.evidenceatlas.text.Sentence;
import org.evidenceatlas.text.Sentences;
import org.evidenceatlas.text.Strength;
import org.evidenceatlas.text.Strength.Level;
import org.evidenceatlas.text.Strength.Reading;

/** A claim speaks no more strongly of cause than the words it rests on. */
public final class AboveSource extends ReportedCheck {
    private static final int BEFORE = 40;

    /** Words that are as often names of things as verbs: "social support", "high-impact". */
    private static final Pattern NOUNS =
            Pattern.compile(
                    "^(?:support|impact|affected|block|raised|benefits?|mechanism|explain|useful|"
                            + "helpful|roles?|provid|offer|help|limit|allow|produc|influences?|effects?)");

    /** A tie that is stated, apart from mere comparisons. */
    private static final Pattern LINK =
            Pattern.compile(
                    "(?i)\\b(?:associated|correlate[sd]?|linked|related|tied|predict(?:s|ed))\\b");

    private static final Pattern LINK_THERE =
            Pattern.compile(
                    "(?i)\\b(?:associat|correlat|link|relat|ties|tied|predict|depend|connect|risk|"
                            + "likel|interact|covar|proportion|together|accompan)");

    private static final Pattern HEDGE =
            Pattern.compile(
                    "\\b(?:may|might|could|can|would|possibly|potentially|perhaps|probably|appears?|"
                            + "appeared|seems?|seemed|suggest\\w*|likely|possible|hypothes\\w+|whether|"
                            + "if)\\b");

    private static final Question<Ground, Reading> STATED =
            new Question<>(ground -> strongest(ground.words()));

    private final Deeds deeds;

    /** The check, with the pack's plain words. */
    public AboveSource(Carrying carrying) {
        super(
                new About(
                        "strength.above-source",
                        "5",
                        Severity.CRITICAL,
                        "Reads how strongly a sentence speaks of cause (none, correlational,"
                                + " conditional, causal) and flags one that stands above its source:"
                                + " a link must not become a cause, nor \"may\" become \"does\".",
                        List.of(
                                "Poor sleep was associated with pain. => Poor sleep causes pain.",
                                "The drug may reduce fatigue. => The drug reduces fatigue.",
                                "Cortisol was lower in patients. => The illness reduces cortisol.",
                                "Noise and pain were linked. => Noise brings on pain.",
                                "Heat could revive the virus. => Heat revives the virus."),
                        List.of(
                                "Poor sleep was associated with pain. => Poor sleep was linked with"
                                        + " pain.",
                                "The drug may reduce fatigue. => The drug may reduce fatigue.",
                                "The drug reduced fatigue. => The drug reduced fatigue.",
                                "Poor sleep was associated with pain. => The study does not show"
                                        + " that poor sleep causes pain.")));
        deeds = new Deeds(carrying);
    }

    @Override
    protected List<Flag> compare(Told told) {
        Reading claim = strongest(told.claim().text());
        Reading source = STATED.of(told.ground());
        if (claim.level() == Level.CORRELATIONAL
                && source.level() == Level.NONE
                && LINK.matcher(claim.words()).find()
                && !isTied(told.spans())) {
            return List.of(above(told, claim, source));
        }
        if (claim.level().compareTo(Level.CONDITIONAL) < 0
                || claim.level().compareTo(source.level()) <= 0
                || isTaken(claim, told)) {
            return source.level() == Level.CAUSAL
                    ? List.of()
                    : deeds.look(told).map(this::deed).stream().toList();
        }
        return List.of(above(told, claim, source));
    }

    private Flag above(Told told, Reading claim, Reading source) {
        return flag(
                Looked.at(told.claim()),
                "The sentence is "
                        + claim.level().code()
                        + " (\""
                        + claim.words()
                        + "\"), and the words that it rests on are "
                        + source.level().code()
                        + "; say no more than they do.");
    }

    /** Whether the text has a word of ties that it does not deny. */
    private static boolean isTied(String text) {
        return Negation.of(text).stream()
                .anyMatch(
                        word ->
                                word.mark() == Mark.AFFIRMED
                                        && LINK_THERE.matcher(word.word().lower()).find());
    }

    private Flag deed(Looked at) {
        return flag(
                at,
                "\""
                        + at.text().substring(at.start(), at.end())
                        + "\" says that one thing acts on another, and the words that the sentence"
                        + " rests on do not, or only that it may; say it as they do.");
    }

    /** The strongest that the text's sentences assert. */
    private static Reading strongest(String text) {
        Reading most = new Reading(Level.NONE, "");
        for (Sentence sentence : Sentences.of(text)) {
            Reading one = Strength.asserted(sentence.text());
            most = one.level().compareTo(most.level()) > 0 ? one : most;
        }
        return most;
    }

    /** Whether the words that decide are the source's own, and neither hedged nor denied there. */
    private static boolean isTaken(Reading claim, Told told) {
        String spans = told.spans().toLowerCase(Locale.ROOT);
        String words = claim.words().toLowerCase(Locale.ROOT);
        String cue = words.substring(words.lastIndexOf('\u2026') + 1).strip();
        int at = spans.indexOf(cue);
        if (at < 0) {
            return NOUNS.matcher(cue).find();
        }
        int from = Math.max(spans.lastIndexOf('.', at), at - BEFORE);
        boolean hedged = HEDGE.matcher(spans.substring(Math.max(0, from), at)).find();
        return !Negation.denies(spans, at, at + cue.length())
                && (!hedged || claim.level() == Level.CONDITIONAL);
    }
}
