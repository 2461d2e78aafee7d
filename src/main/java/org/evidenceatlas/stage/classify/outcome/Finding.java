package org.evidenceatlas.stage.classify.outcome;

import org.evidenceatlas.stage.classify.reading.Piece;

/**
 * What one sentence reports.
 *
 * @param none where it says that nothing was found, two offsets within the sentence; empty if it
 *     does not
 * @param some where it tells of a difference, a link or a benefit; empty if it does not
 * @param mixed where it says that the findings do not agree; empty if it does not
 * @param turn whether it begins with a turn from the sentence before, such as "However"
 * @param primary whether it speaks of the primary outcome
 */
record Finding(Piece piece, Place none, Place some, Place mixed, boolean turn, boolean primary) {
    /** Whether it reports both, or that findings do not agree. */
    boolean isBoth() {
        return mixed.isThere() || none.isThere() && some.isThere();
    }

    /** Whether what it tells is only said to be possible. */
    boolean isHedged() {
        return FindingWords.HEDGED.matcher(piece.text()).find();
    }

    /** Whether it first says that nothing was found, then turns to what was. */
    boolean turnsToSome() {
        return none.isThere()
                && none.end() < some.start()
                && FindingWords.TURN_WITHIN
                        .matcher(piece.text().substring(none.end(), some.start()))
                        .find();
    }

    boolean isNone() {
        return none.isThere() && !isBoth();
    }

    boolean isSome() {
        return some.isThere() && !isBoth();
    }

    /** From one offset to another; nowhere where the first is negative. */
    record Place(int start, int end) {
        static final Place NOWHERE = new Place(-1, -1);

        boolean isThere() {
            return start >= 0;
        }

        /** The smallest place that holds both; the other where one is nowhere. */
        Place with(Place other) {
            if (!isThere() || !other.isThere()) {
                return isThere() ? this : other;
            }
            return new Place(Math.min(start, other.start), Math.max(end, other.end));
        }
    }
}
