package org.evidenceatlas.model.editorial;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A block of editorial text.
 *
 * @param lines the one line of a paragraph or smaller heading, or the items of a list
 */
public record EditorialBlock(Kind kind, List<Line> lines) {
    public EditorialBlock {
        lines = List.copyOf(lines);
    }

    /** What the block is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST,
        NUMBERED_LIST
    }

    /** Text in one go, piece by piece. */
    public record Line(List<EditorialPiece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /** Its words alone, without the numbers of sources; items of a list are joined by a blank. */
    public String plain() {
        return lines.stream()
                .map(
                        line ->
                                line.pieces().stream()
                                        .filter(one -> one.kind() != EditorialPiece.Kind.SOURCE)
                                        .map(EditorialPiece::text)
                                        .collect(Collectors.joining())
                                        .replace("  ", " ")
                                        .strip())
                .collect(Collectors.joining(" "));
    }
}
