package org.evidenceatlas.stage.classify.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.entry.DefinitionMention.Joined;
import org.evidenceatlas.stage.classify.entry.DefinitionMention.Use;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Piece;

/**
 * Reads what a later sentence says of definitions that an earlier one names: that only "the latter"
 * let people in, or that those who did not meet them were studied too.
 */
final class BackReference {
    private static final Pattern ONE_OF_TWO = Pattern.compile("(?i)\\bthe (former|latter)\\b");

    /** Those who failed the criteria make up a group of patients of their own. */
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?i)\\b(?:those|patients|participants|people|individuals) (?:who|that) did not\\b"
                            + "[^.;]{0,60}?\\b(?:made up|formed|constituted|comprised|were (?:assigned"
                            + "|allocated|placed|put|classed|classified|grouped|labelled|designated|retained|kept"
                            + "|analy[sz]ed|also|still|studied))\\b([^.;]*)");

    private static final Pattern WELL = Pattern.compile("(?i)\\b(?:controls?|healthy|excluded)\\b");

    /** Those of whom a sentence says how many met the criteria were the ones who were taken. */
    private static final Pattern TAKEN =
            Pattern.compile(
                    "(?i)\\bwe (?:only )?(?:studied|included|enrolled|recruited|analy[sz]ed|invited) (?:only )?"
                            + "(?:these|those) (?:\\d+|patients|people|participants|women|cases)\\b|\\bonly (?:these"
                            + "|those who (?:did|met (?:them|it)))\\b[^.;]{0,30} (?:enrol|includ|admit|invit|recruit)"
                            + "|\\b(?:failed|did not (?:meet|fulfil|satisfy)) (?:either|any|one|both|these|them|it)\\b"
                            + "[^.;]{0,40} (?:excluded|not (?:\\w+ )?(?:enrolled|included|eligible|admitted))");

    private static final Pattern EACH =
            Pattern.compile("(?i)\\b(?:failed|did not \\w+) (?:either|any|one)\\b");

    /** So many sentences on, criteria that are not named again are still meant. */
    private static final int REACH = 2;

    private BackReference() {}

    /** The mentions, in the same order, as the sentences behind them leave them. */
    static List<DefinitionMention> resolved(Paper paper, List<DefinitionMention> found) {
        List<DefinitionMention> all = new ArrayList<>(found);
        if (all.isEmpty()) {
            return all;
        }
        for (int i = 0; i < paper.pieces().size(); i++) {
            Piece piece = paper.pieces().get(i);
            Matcher one = ONE_OF_TWO.matcher(piece.text());
            if (one.find() && UseReader.use(piece, one.start(), one.end()) == Use.ENTRY) {
                choose(all, i, one.group(1).toLowerCase(Locale.ROOT).equals("latter"));
            }
            Matcher others = OTHERS.matcher(piece.text());
            if (others.find() && !WELL.matcher(others.group(1)).find()) {
                becomes(all, i, new Turn(Use.ENTRY, Use.PART, Joined.NONE));
            }
            if (TAKEN.matcher(piece.text()).find()) {
                boolean each = EACH.matcher(piece.text()).find();
                Joined how = each ? Joined.AND : Joined.NONE;
                becomes(all, i, new Turn(Use.OUTCOME, Use.ENTRY, how));
            }
        }
        return all;
    }

    /** Of the only two that the sentence before names, one let people in and one did not. */
    private static void choose(List<DefinitionMention> all, int sentence, boolean last) {
        List<Integer> before = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).sentence() == sentence) {
                return;
            }
            if (all.get(i).sentence() == sentence - 1) {
                before.add(i);
            }
        }
        if (before.size() != 2) {
            return;
        }
        for (int i : before) {
            boolean chosen = (i == before.get(1)) == last;
            DefinitionMention one = all.get(i);
            if (chosen || one.joined() != Joined.AND) {
                all.set(i, one.as(chosen ? Use.ENTRY : Use.MENTION, Joined.NONE));
            }
        }
    }

    /** A mention that served for one thing serves for another, and may be joined anew. */
    private record Turn(Use from, Use to, Joined how) {}

    /** What the sentences just before name serves for something else. */
    private static void becomes(List<DefinitionMention> all, int sentence, Turn turn) {
        for (int i = 0; i < all.size(); i++) {
            DefinitionMention one = all.get(i);
            boolean near = one.sentence() <= sentence && one.sentence() >= sentence - REACH;
            if (near && one.use() == turn.from()) {
                all.set(
                        i,
                        one.as(turn.to(), turn.how() == Joined.NONE ? one.joined() : turn.how()));
            }
        }
    }
}
