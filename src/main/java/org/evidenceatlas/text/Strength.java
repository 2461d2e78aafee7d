package org.evidenceatlas.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.text.Negation.Mark;
import org.evidenceatlas.text.Negation.Marked;

/**
 * Reads how strongly a sentence says that one thing makes another happen, in the four steps of Yu,
 * Li and Wang (2019): none, correlational, conditional, causal.
 *
 * <p>{@link #of} reads the wording as it stands, negated or not; {@link #asserted} counts nothing
 * that the sentence denies or asks. Patterns run in linear time; has no state.
 */
public final class Strength {
    private Strength() {}

    /** The four steps, weakest first. */
    public enum Level {
        NONE,
        CORRELATIONAL,
        CONDITIONAL,
        CAUSAL;

        /** The lower-case name that the scanner prints. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A step with what decided it.
     *
     * @param words the words that decided, in reading order, joined by " … "; empty for none
     */
    public record Reading(Level level, String words) {}

    /** How strong the wording is. */
    public static Reading of(String sentence) {
        return decide(sentence, List.of());
    }

    /** How strong a thing the sentence asserts; what it denies or asks counts for nothing. */
    public static Reading asserted(String sentence) {
        if (sentence.stripTrailing().endsWith("?")) {
            return new Reading(Level.NONE, "");
        }
        List<Words.Word> denied = new ArrayList<>();
        for (Marked marked : Negation.of(sentence)) {
            if (marked.mark() != Mark.AFFIRMED) {
                denied.add(marked.word());
            }
        }
        return decide(sentence, denied);
    }

    private static Reading decide(String written, List<Words.Word> denied) {
        String sentence = written.toLowerCase(Locale.ROOT);
        Cue link = StrengthCues.LINK.in(sentence, denied);
        if (StrengthCues.PLAN.in(sentence, List.of()).found()
                && (!link.found() || !StrengthCues.CONTRAST.in(sentence, denied).found())) {
            return link.found() && !StrengthCues.FIRM_PLAN.in(sentence, denied).found()
                    ? reading(Level.CORRELATIONAL, link)
                    : new Reading(Level.NONE, "");
        }
        if (link.found()) {
            Cue hedge = StrengthCues.HEDGE.in(sentence, List.of());
            Cue cause = hedge.found() ? StrengthCues.FIRM_CAUSE.in(sentence, denied) : Cue.NONE;
            return cause.found()
                    ? reading(Level.CONDITIONAL, hedge, cause)
                    : reading(Level.CORRELATIONAL, link);
        }
        return unlinked(sentence, denied);
    }

    private static Reading unlinked(String sentence, List<Words.Word> denied) {
        Cue active = StrengthCues.active(sentence, denied);
        Cue cause = active.found() ? active : StrengthCues.CAUSE.in(sentence, denied);
        if (cause.found()) {
            return causal(sentence, denied, cause);
        }
        Cue state = StrengthCues.STATE.in(sentence, denied);
        if (state.found()) {
            return reading(Level.CORRELATIONAL, state);
        }
        Cue may = StrengthCues.MAY.in(sentence, denied);
        return may.found() && !StrengthCues.TOOL.in(sentence, denied).found()
                ? reading(Level.CONDITIONAL, may)
                : new Reading(Level.NONE, "");
    }

    private static Reading causal(String sentence, List<Words.Word> denied, Cue cause) {
        Cue hedge = StrengthCues.SOFT_HEDGE.in(sentence, List.of());
        if (hedge.found()) {
            return reading(Level.CONDITIONAL, hedge, cause);
        }
        boolean firm = cause.active() || StrengthCues.FIRM_CAUSE.in(sentence, denied).found();
        Cue state = firm ? Cue.NONE : StrengthCues.STATE.in(sentence, denied);
        return state.found() ? reading(Level.CORRELATIONAL, state) : reading(Level.CAUSAL, cause);
    }

    private static Reading reading(Level level, Cue... cues) {
        List<String> words = new ArrayList<>();
        for (Cue cue : cues) {
            if (cue.found()) {
                words.add(cue.words());
            }
        }
        return new Reading(level, String.join(" \u2026 ", words));
    }

    /**
     * Words that speak for a step; empty words for none.
     *
     * @param active true for a verb with its object, as in "reduces pain"
     */
    record Cue(String words, boolean active) {
        static final Cue NONE = new Cue("", false);

        boolean found() {
            return !words.isEmpty();
        }
    }

    /** A pattern that finds its first match outside what the sentence denies. */
    record CuePattern(Pattern pattern) {
        static CuePattern of(String expression) {
            return new CuePattern(Pattern.compile(expression));
        }

        Cue in(String sentence, List<Words.Word> denied) {
            Matcher matcher = pattern.matcher(sentence);
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                if (start > 0 && sentence.charAt(start - 1) == '-') {
                    continue;
                }
                if (denied.stream().noneMatch(word -> word.start() < end && word.end() > start)) {
                    return new Cue(matcher.group().strip(), false);
                }
            }
            return Cue.NONE;
        }
    }
}
