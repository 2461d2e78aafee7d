package org.evidenceatlas.stage.examine.wording;

import org.evidenceatlas.model.Passage;
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
        return passage.negating() || DENIED.matcher(sentence.substring(0, start)).find();
    }

    /** Whether the words are the first part of a term, such as "breakthrough infection". */
    boolean isFollowedBy(String more) {
        return sentence.regionMatches(true, end, more, 0, more.length());
    }

    /** Whether the sentence is a question. */
    boolean isAsked() {
        return sentence.stripTrailing().endsWith("?");
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
