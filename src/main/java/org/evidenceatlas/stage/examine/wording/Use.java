package org.evidenceatlas.stage.examine.wording;

import java.util.Locale;
import org.evidenceatlas.model.Passage;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/**
 * Some words in the sentence in which they are used.
 *
 * @param start first UTF-16 unit in {@code sentence}, {@code end} one past the last
 */
record Use(Passage passage, String sentence, int start, int end) {
    private static final Pattern DENIED =
            Pattern.compile(
                    "(?i)\\b(?:not|no|never|nor|neither|cannot|without|none|nothing|unlikely|"
                            + "unproven|whether|rather than|far from|too early to|instead of)\\b"
                            + "(?:[^.;:]{0,60})$|n['\u2019]t\\b[^.;:]{0,60}$");
    private static final int REACH = 160;

    /** Where a clause of its own begins, to which a denial before it does not reach. */
    private static final Pattern TURN =
            Pattern.compile(
                    "(?i)[,;] (?:and|but|yet|so|it|this|that|they|he|she|we|which) |\\bbut ");

    /** Words that look like a denial and add. */
    private static final Pattern ALSO =
            Pattern.compile("(?i)\\bnot (?:only|just|merely)\\b|\\bno doubt\\b");

    private static final Pattern WONDERED =
            Pattern.compile("(?i)\\b(?:whether|if|how far|unclear|unknown)\\b[^.;:]{0,80}$");

    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:malinger|hysteri|hypochondria|lazy|neurotic|manipulative|unmotivated|"
                            + "uncooperative|difficult|heartsink|addicts|all in)");

    private static final Pattern ANSWERS =
            Pattern.compile(
                    "(?i)\\b(?:never|rarely|seldom|sometimes|often)[\"”]?,? (?:[\\w\"“”]+,? ){0,4}"
                            + "(?:or|and|to) [\"“]?always");

    private static final Pattern ATTRIBUTED =
            Pattern.compile(
                    "(?i)\\b(?:authors?|researchers|investigators|guidelines?|NICE|they|paper|study|"
                            + "review|report) (?:[\\w()]+ ){0,3}?(?:say|says|said|state|states|stated|"
                            + "conclude|concludes|concluded|suggest|suggests|suggested|call|calls|"
                            + "called|argue|argues|argued|recommend|recommends|recommended|advise|"
                            + "advises|advised|propose|proposes|proposed|write|writes|wrote|"
                            + "describe|describes|described|think|report|reports|reported|ask|asks|"
                            + "asked|hope|note|notes|noted|consider|believe)\\b|"
                            + "\\baccording to\\b|\\bin the authors[\u2019'] (?:view|words)\\b");

    /** Whether the sentence denies what the words say, or stands under "does not prove". */
    boolean isDenied() {
        return passage.negating() || DENIED.matcher(clause()).find();
    }

    /** What stands before the words in their own clause, as far back as a denial may reach. */
    private String clause() {
        String before = sentence.substring(Math.max(0, start - REACH), start);
        Matcher turn = TURN.matcher(before);
        int from = 0;
        while (turn.find()) {
            from = turn.end();
        }
        return ALSO.matcher(before.substring(from)).replaceAll("");
    }

    /** Whether the words stand in a list of answers that were offered, such as "never". */
    boolean isAmongAnswers() {
        return ANSWERS.matcher(sentence).find();
    }

    /** The words themselves, in lower case. */
    String words() {
        return sentence.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Whether the words say what people are, and not what befell them or what they did. */
    boolean isLabel() {
        return LABEL.matcher(words()).find();
    }

    /** Whether the words are the first part of a term, such as "breakthrough infection". */
    boolean isFollowedBy(String more) {
        return sentence.regionMatches(true, end, more, 0, more.length());
    }

    /** Whether the words are the last part of a term, such as "burden of proof". */
    boolean isPrecededBy(String before) {
        int from = start - before.length();
        return from >= 0 && sentence.regionMatches(true, from, before, 0, before.length());
    }

    /** Whether the sentence is a question. */
    boolean isAsked() {
        return sentence.stripTrailing().endsWith("?");
    }

    /** Whether the words are the object of a question told: "whether it cures". */
    boolean isWondered() {
        return WONDERED.matcher(clause()).find();
    }

    /** Whether the words stand in quotation marks. */
    boolean isQuoted() {
        return passage.quoted() || odd('"') || open('\u201c', '\u201d') || open('\u2018', '\u2019');
    }

    /** Whether the sentence says before the words whose they are. */
    boolean isAttributed() {
        return ATTRIBUTED.matcher(sentence.substring(0, end)).find();
    }

    private boolean odd(char mark) {
        return sentence.substring(0, start).chars().filter(c -> c == mark).count() % 2 == 1
                && sentence.indexOf(mark, end) >= 0;
    }

    private boolean open(char from, char to) {
        int opened = sentence.lastIndexOf(from, start);
        return opened >= 0 && sentence.indexOf(to, opened) >= end && sentence.indexOf(to, end) >= 0;
    }
}
