package org.evidenceatlas.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evidenceatlas.text.Negation.Mark;
import org.evidenceatlas.text.Negation.Marked;
import org.evidenceatlas.text.StrengthClause.Verdict;
import org.evidenceatlas.text.strength.Kind;
import org.evidenceatlas.text.strength.Sign;
import org.evidenceatlas.text.strength.Signs;

/**
 * Reads how strongly a sentence says that one thing makes another happen, in the four steps of Yu,
 * Li and Wang (2019): none, correlational, conditional, causal.
 *
 * <p>Each clause is read on its own. A stated link outweighs a cause beside it, a cause outweighs a
 * comparison and what is only named after it; a hedge before a cause makes it conditional; what is
 * needed or advised asserts nothing after its word, and a cause that is only named before it is
 * what is to be studied. The strongest kind of sign decides among the clauses, a subordinate clause
 * at the head last, else the first.
 *
 * <p>{@link #of} reads the wording as it stands, negated or not; {@link #asserted} counts nothing
 * that the sentence denies or asks. Time grows with the length of the text; has no state.
 */
public final class Strength {
    /** By how much a clause that begins with "although" or the like counts less. */
    private static final int SUBORDINATE = 3;

    /** What a sentence cannot deny, for it claims nothing by itself. */
    private static final Set<Kind> UNDENIED =
            EnumSet.of(Kind.RECORD, Kind.NEED, Kind.HEDGE, Kind.CLOSE_HEDGE);

    private static final Reading NOTHING = new Reading(Level.NONE, "");

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
        return decide(sentence, new BitSet());
    }

    /** How strong a thing the sentence asserts; what it denies or asks counts for nothing. */
    public static Reading asserted(String sentence) {
        if (sentence.stripTrailing().endsWith("?")) {
            return NOTHING;
        }
        BitSet denied = new BitSet();
        for (Marked marked : Negation.of(sentence)) {
            if (marked.mark() != Mark.AFFIRMED) {
                denied.set(marked.word().start(), marked.word().end());
            }
        }
        return decide(sentence, denied);
    }

    private static Reading decide(String sentence, BitSet denied) {
        Signs signs = Signs.of(sentence.toLowerCase(Locale.ROOT));
        Verdict best = new Verdict(NOTHING, 0);
        List<Sign> clause = new ArrayList<>();
        for (Sign sign : signs.list()) {
            if (sign.kind() == Kind.RECORD) {
                return NOTHING;
            }
            if (!clause.isEmpty() && clause.getFirst().clause() != sign.clause()) {
                best = best.or(verdict(clause, signs));
                clause.clear();
            }
            int at = denied.nextSetBit(sign.start());
            if (UNDENIED.contains(sign.kind()) || at < 0 || at >= sign.end()) {
                clause.add(sign);
            }
        }
        return best.or(verdict(clause, signs)).reading();
    }

    private static Verdict verdict(List<Sign> clause, Signs signs) {
        Verdict verdict = StrengthClause.of(clause);
        boolean subordinate =
                signs.subordinateFirst() && !clause.isEmpty() && clause.getFirst().clause() == 0;
        return subordinate
                ? new Verdict(verdict.reading(), verdict.weight() - SUBORDINATE)
                : verdict;
    }
}
