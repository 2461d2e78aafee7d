package org.evidenceatlas.stage.classify.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.stage.classify.outcome.Finding.Place;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.PhraseRule;
import org.evidenceatlas.stage.classify.reading.Piece;

/** Reads what the sentences of a paper report, clause by clause. */
final class FindingReader {
    private FindingReader() {}

    /** The sentences of these parts that report something, in order. */
    static List<Finding> read(Paper paper, Set<Part> parts) {
        List<Finding> found = new ArrayList<>();
        for (Piece piece : paper.pieces()) {
            if (parts.contains(piece.part())) {
                Finding finding = of(piece);
                if (finding.isBoth() || finding.isNone() || finding.isSome()) {
                    found.add(finding);
                }
            }
        }
        return found;
    }

    static Finding of(Piece piece) {
        String text = piece.text();
        Place none = Place.NOWHERE;
        Place some = Place.NOWHERE;
        int from = 0;
        for (int to : borders(text)) {
            String clause = text.substring(from, to);
            Place missing = place(FindingWords.NONE, clause, from);
            if (missing.isThere()) {
                boolean aside = FindingWords.ASIDE.matcher(clause).find();
                none = none.isThere() || aside ? none : missing;
            } else if (!some.isThere() || none.isThere() && some.start() < none.start()) {
                boolean harm = FindingWords.HARM.matcher(clause).find();
                Place told = harm ? Place.NOWHERE : place(FindingWords.SOME, clause, from);
                some = told.isThere() ? told : some;
            }
            from = to;
        }
        if (none.isThere() && FindingWords.BUT_NOT.matcher(text).find()) {
            some = place(FindingWords.SOME, text, 0);
        }
        Matcher beyond = FindingWords.BEYOND.matcher(text);
        boolean advice =
                beyond.find() && beyond.start() <= some.start()
                        || FindingWords.PLAN.matcher(text).find()
                                && !FindingWords.REPORTING.matcher(text).find();
        return new Finding(
                piece,
                none,
                advice ? Place.NOWHERE : some,
                place(FindingWords.MIXED, text, 0),
                FindingWords.TURN.matcher(text).find(),
                FindingWords.PRIMARY.matcher(text).find());
    }

    /** The ends of the clauses, the last of them the end of the sentence. */
    private static List<Integer> borders(String text) {
        List<Integer> ends = new ArrayList<>();
        boolean granting = FindingWords.GRANTING.matcher(text).find();
        Matcher border = FindingWords.BORDER.matcher(text);
        int from = 1;
        while (from < text.length() && border.find(from)) {
            ends.add(border.start());
            from = border.end();
            int comma = text.indexOf(", ", from);
            if (comma > 0 && FindingWords.GRANTED.matcher(border.group()).find()) {
                ends.add(comma);
            }
        }
        if (granting) {
            for (int comma = text.indexOf(", "); comma > 0; comma = text.indexOf(", ", comma + 1)) {
                ends.add(comma);
            }
        }
        ends.add(text.length());
        return ends.stream().sorted().distinct().toList();
    }

    private static Place place(PhraseRule<?> rule, String clause, int from) {
        int[] place = rule.place(clause);
        return place == null ? Place.NOWHERE : new Place(from + place[0], from + place[1]);
    }
}
