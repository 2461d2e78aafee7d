package org.evidenceatlas.site.board;

import java.util.Locale;
import org.evidenceatlas.model.score.Share;
import org.evidenceatlas.model.score.Tally;

/** Shares in words that can be read when tired. */
final class Shares {
    private Shares() {}

    /** "143 of 150: 95 in 100, likely between 90 and 98". */
    static String words(Share share) {
        return share.part()
                + " of "
                + share.whole()
                + ": "
                + hundred(share)
                + " in 100, likely between "
                + (int) Math.floor(share.low() * 100)
                + " and "
                + (int) Math.ceil(share.high() * 100);
    }

    /** The F1 of a value, "0.97, likely between 0.88 and 0.99"; no number where none was met. */
    static String f1(Share overlap) {
        return overlap.isNone()
                ? "no number"
                : String.format(
                        Locale.ROOT,
                        "%.2f, likely between %.2f and %.2f",
                        Tally.Value.f1(overlap.value()),
                        Tally.Value.f1(overlap.low()),
                        Tally.Value.f1(overlap.high()));
    }

    /** All is said only of all, and none only of none. */
    private static long hundred(Share share) {
        long rounded = Math.round(share.value() * 100);
        if (share.part() < share.whole()) {
            rounded = Math.min(99, rounded);
        }
        return share.part() > 0 ? Math.max(1, rounded) : rounded;
    }
}
