package org.evidenceatlas.stage.draft.say;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.text.Sentence;

/** Cuts a long sentence where both sides can stand alone: at semicolons, "while", "but", "and". */
final class Clauses {
    private static final Pattern JOINT =
            Pattern.compile(
                    "; (?:and |but |while |whereas |however, |in contrast, )?"
                            + "|, (?:and|while|whereas) (?:also )?");
    private static final Pattern SUBJECT_AND_VERB =
            Pattern.compile(
                    "^(?:[\\p{L}\\d'/+%.-]+ ){1,9}?(?:was|were|had|showed|did|is|are|has|have|reported"
                            + "|remained|correlated|improved|decreased|increased|declined|experienced"
                            + "|differed|exhibited|demonstrated|displayed|received|required|scored"
                            + "|revealed|found|indicated|identified|rose|fell|occurred|emerged|persisted"
                            + "|reached|rated|predicted|accounted|described|felt|perceived)\\b");
    private static final Pattern SCOPE =
            Pattern.compile(
                    "^(?:In|Among|For|Compared|After|At|With|During|Within|Following|Relative|When"
                            + "|By|Over|From|On|Of|Unlike|Between|Across|Using|Although|While|Whereas"
                            + "|Despite|If|As)\\b");

    private Clauses() {}

    /** The parts in order; the whole sentence alone where it cannot be cut safely. */
    static List<Piece> of(Sentence sentence) {
        String text = sentence.text();
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Matcher joint = JOINT.matcher(text);
        while (joint.find()) {
            if (depth(text, joint.start()) > 0 || !alone(text, from, joint)) {
                continue;
            }
            pieces.add(piece(sentence, from, joint.start()));
            from = joint.end();
        }
        pieces.add(piece(sentence, from, text.length()));
        return pieces;
    }

    private static boolean alone(String text, int from, Matcher joint) {
        String before = text.substring(from, joint.start());
        String after = text.substring(joint.end());
        return !SCOPE.matcher(before).find()
                && Soundness.hasVerb(before)
                && SUBJECT_AND_VERB.matcher(noBrackets(after)).find();
    }

    private static String noBrackets(String text) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : 0;
            if (depth == 0) {
                kept.append(c);
            }
            depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
        }
        return kept.toString().replace("  ", " ");
    }

    private static int depth(String text, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        }
        return depth;
    }

    private static Piece piece(Sentence sentence, int from, int to) {
        return new Piece(
                sentence.start() + from,
                sentence.start() + to,
                sentence.text().substring(from, to));
    }

    private static final Pattern LIST_GOES_ON =
            Pattern.compile(
                    "; |, (?:with emphasis on|with an emphasis on|with a focus on|followed by|with particular|including|particularly|especially|such as|most notably|alongside|affecting"
                            + "|resembling|as well as|and revealed|but also|along with|e\\.g\\.) ");

    /** Further items between commas, before the verb that goes on with the sentence. */
    private static final Pattern ASIDE =
            Pattern.compile(
                    ",? (?:as well as|including|such as|particularly|especially) [^,;:]*(?:, [^,;:]*){0,4},"
                            + " (was|were|is|are|had|has|have|did|may|can|could|showed|remained|increased"
                            + "|decreased|improved|correlated|differed|predicted|affected) ");

    /** The clause as it is, then ever shorter without the further items of its lists. */
    static List<String> versions(String clause) {
        LinkedHashSet<String> all = new LinkedHashSet<>();
        all.add(clause);
        String bare = ASIDE.matcher(clause).replaceFirst(" $1 ");
        all.add(bare);
        all.add(Lists.cut(clause));
        all.add(Lists.cut(bare));
        all.add(Lists.cut(Lists.cut(bare)));
        List<Integer> ends = firstItemEnds(clause);
        for (int i = ends.size() - 1; i >= 0; i--) {
            String head = Lists.closed(clause.substring(0, ends.get(i)));
            all.add(head);
            all.add(Lists.cut(head));
        }
        return List.copyOf(all);
    }

    /** Where a long list may be left off after its first items, outside brackets, in order. */
    private static List<Integer> firstItemEnds(String text) {
        List<Integer> ends = new ArrayList<>();
        Matcher found = LIST_GOES_ON.matcher(text);
        while (found.find()) {
            if (depth(text, found.start()) == 0) {
                ends.add(found.start());
            }
        }
        return ends;
    }

    /** A part of a source sentence that can stand alone, [start, end) in the abstract. */
    record Piece(int start, int end, String text) {}
}
