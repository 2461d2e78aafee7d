package org.evidenceatlas.stage.classify;

import java.util.Set;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.Piece;

/**
 * How many studies a review says that it includes: none, one, or anything else. Read only from
 * plain statements ("one trial was included"); a review that also states a larger number includes
 * several.
 */
enum IncludedStudies {
    /** It says that nothing met its criteria. */
    NONE,
    /** It says that one study did. */
    ONE,
    /** It states more, or states no number that was read. */
    SEVERAL_OR_NOT_STATED;

    private static final String STUDY = "(?:[\\w-]+ ){0,4}(?:study|trial|RCT|article|paper)\\b";
    private static final String STUDIES =
            "(?:[\\w-]+ ){0,4}(?:studies|trials|RCTs|articles|papers)\\b";
    private static final String CRITERIA = "(?:met|fulfilled|satisfied)\\b";
    private static final String TAKEN =
            " (?:(?:was|were|could be) (?:\\w+ )?(?:included|identified|eligible|found)\\b|"
                    + CRITERIA
                    + ")";
    private static final String MANY_OF =
            "\\b(?:[2-9]|[1-9][\\d,]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|(?:thir|four|fif|six|seven|eigh|nine)teen"
                    + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?)";

    private static final Pattern NO_STUDY =
            Pattern.compile(
                    "(?i)\\b(?:no|0|zero) "
                            + STUDIES
                            + TAKEN
                            + "|\\bno "
                            + STUDY
                            + TAKEN
                            + "|\\bnone (?:of (?:\\w+ ){1,3})?"
                            + CRITERIA);
    private static final Pattern ONE_STUDY =
            Pattern.compile(
                    "(?i)\\b(?:one|1|single) (?:"
                            + STUDY
                            + ")? ?(?:(?:was|could be) (?:\\w+ )?(?:included|identified|eligible)\\b|"
                            + CRITERIA
                            + ")|\\b(?:included|identified|found) (?:only |just )?(?:one|1|a single) "
                            + STUDY);
    private static final Pattern MANY_STUDIES =
            Pattern.compile(
                    "(?i)"
                            + MANY_OF
                            + " "
                            + STUDIES
                            + "(?: \\([^()]*\\))?(?: \\w+){0,6}"
                            + " (?:included|eligible|met|fulfilled|selected|pooled|analy[sz]ed)\\b"
                            + "|"
                            + MANY_OF
                            + " (?:were (?:\\w+ )?(?:included|eligible|selected)|met)\\b"
                            + "|\\b(?:included|includes|comprised|pooled|analy[sz]ed|summari[sz]ed) "
                            + MANY_OF
                            + " "
                            + STUDIES);

    /** What the sentences about this review say; a larger number counts wherever it stands. */
    static IncludedStudies of(Paper paper) {
        if (says(paper, MANY_STUDIES, Part.ANYWHERE)) {
            return SEVERAL_OR_NOT_STATED;
        }
        if (says(paper, ONE_STUDY, Part.OWN)) {
            return ONE;
        }
        return says(paper, NO_STUDY, Part.OWN) ? NONE : SEVERAL_OR_NOT_STATED;
    }

    private static boolean says(Paper paper, Pattern pattern, Set<Part> parts) {
        for (Piece piece : paper.pieces()) {
            if (parts.contains(piece.part()) && pattern.matcher(piece.text()).find()) {
                return true;
            }
        }
        return false;
    }
}
