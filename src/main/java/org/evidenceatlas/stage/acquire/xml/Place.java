package org.evidenceatlas.stage.acquire.xml;

/** A position in a text, both counted from 1. */
public record Place(long line, long column) {
    /** The first character. */
    public static final Place START = new Place(1, 1);

    /** As the run report prints it: "line 120, column 7". */
    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }

    /** The place at {@code inner} in a text that itself begins here. */
    public Place plus(Place inner) {
        return inner.line == 1
                ? new Place(line, column + inner.column - 1)
                : new Place(line + inner.line - 1, inner.column);
    }
}
