package org.evidenceatlas.stage.classify.entry;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Basis;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.Clue;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.Piece;

/**
 * Reads criteria that an article sets out in lines of their own under "Inclusion criteria" or
 * "Exclusion criteria": such a line holds no word that says what it is for.
 */
final class ListedItems {
    private static final String RULE = "pem.listed-item";
    private static final Pattern IN =
            Pattern.compile(
                    "(?i)^(?:\\w+ ){0,3}(?:inclusion|eligibility|entry|enrol?lment)(?: criteria)?"
                            + "(?: for (?:patients|cases|participants|ME/CFS))?(?: (?:were|are|included))?"
                            + "(?: as follows| the following)?[:.]?$");
    private static final Pattern OUT =
            Pattern.compile(
                    "(?i)^(?:\\w+ ){0,3}exclusion(?: criteria)?(?: for (?:patients|cases|participants))?"
                            + "(?: (?:were|are|included))?(?: as follows| the following)?[:.]?$");
    private static final String MARK = "^\\W{0,4}(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)] ?)?";
    private static final Pattern HAVING =
            Pattern.compile(
                    "(?i)"
                            + MARK
                            + "(?:(?:the|an?|presence|reports?|reported|history|self-reported|experience|has"
                            + "|have|having|had|with|of|typical|current) ){0,4}"
                            + PemRules.PEM);
    private static final Pattern LACKING =
            Pattern.compile(
                    "(?i)"
                            + MARK
                            + "(?:no|absence of|absent|lack of|without|not (?:having|reporting)) (?:\\w+ )?"
                            + PemRules.PEM);
    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(?:or|optional|if present|not required|whether)\\b");

    /** Longer lines are no items any more. */
    private static final int LONGEST = 200;

    private ListedItems() {}

    /** The lines that ask for post-exertional malaise. */
    static List<Clue<PemCriterion>> clues(Paper paper) {
        List<Clue<PemCriterion>> found = new ArrayList<>();
        Pattern asks = null;
        for (int i = 0; i < paper.pieces().size(); i++) {
            Piece piece = paper.pieces().get(i);
            if (piece.part() != Part.METHODS || piece.text().length() > LONGEST) {
                asks = null;
            } else if (OUT.matcher(piece.text()).find()) {
                asks = LACKING;
            } else if (IN.matcher(piece.text()).find()) {
                asks = HAVING;
            } else if (asks != null) {
                Matcher item = asks.matcher(piece.text());
                if (item.find() && !OPEN.matcher(piece.text()).find()) {
                    found.add(clue(paper, i, item.start(), item.end()));
                }
            }
        }
        return found;
    }

    private static Clue<PemCriterion> clue(Paper paper, int index, int from, int to) {
        Piece piece = paper.pieces().get(index);
        return new Clue<>(
                PemCriterion.REQUIRED,
                9,
                Basis.RULE,
                RULE,
                "1",
                paper.span(piece, from, to),
                piece.part(),
                index);
    }
}
