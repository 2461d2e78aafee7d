package org.evidenceatlas.site.view;

import java.util.List;

/**
 * The study in figures: bars that grow with the number of people, and the same as a table.
 *
 * @param title one sentence that says what is drawn
 * @param bars one a group; widths are in units of the drawing
 * @param remarks what must be said beside it: sums, arms, the direction of the result
 */
public record Drawing(String title, List<Bar> bars, List<String> remarks) {
    /** Units from left to right: narrow enough that letters stay readable on a phone. */
    public static final int WIDTH = 300;

    /** One group; {@code stated} false is drawn as a dashed outline. */
    public record Bar(String group, String number, int width, boolean stated) {}

    /** Units from top to bottom. */
    public int height() {
        return bars.size() * 58 + 4;
    }
}
