package org.evidenceatlas.stage.classify.sample;

import org.evidenceatlas.model.Span;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Piece;
import org.jspecify.annotations.Nullable;

/** Finds the one person whom a case report is about. */
final class SingleCase {
    private static final Pattern ONE =
            Pattern.compile(
                    "(?i)\\ba case of (?:an? )?|\\b(?:an?|the) (?:case of an? )?(?:previously healthy )?"
                            + "(?:\\w+[- ])?(?:\\d+|\\w+)[- ]?(?:year|yr)s?[- ]?(?:old)?|\\bin a patient\\b"
                            + "|\\ba (?:\\w+ )?(?:woman|man|girl|boy|male|female)\\b"
                            + "|\\bsingle (?:case|patient)\\b|\\bour patient\\b");

    private static final Pattern REPORT = Pattern.compile("(?i)\\bcase report\\b");
    private static final Pattern SEVERAL =
            Pattern.compile(
                    "\\b(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|both|these) (?:\\w+ )?(?:patients|cases)\\b");

    private SingleCase() {}

    static @Nullable Span find(Paper paper) {
        for (Piece piece : paper.pieces()) {
            if (piece.lower().contains("case series") || piece.lower().contains("case-series")) {
                return null;
            }
        }
        Matcher named = REPORT.matcher(paper.text().title());
        for (Piece piece : paper.pieces()) {
            Matcher match = ONE.matcher(piece.text());
            if (match.find()) {
                return paper.span(piece, match.start(), match.end());
            }
        }
        return named.find() && !SEVERAL.matcher(paper.lower()).find()
                ? paper.span(paper.pieces().get(0), named.start(), named.end())
                : null;
    }
}
