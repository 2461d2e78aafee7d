package org.evidenceatlas.stage.draft.say;

/**
 * A short plain sentence with the place of the words it retells.
 *
 * @param text one sentence, with its full stop
 * @param start first UTF-16 unit of those words in the abstract, {@code end} one past the last
 * @param score how well it serves a reader: the higher the better
 */
public record Retelling(String text, int start, int end, int score) {
    /** From this score on it tells of a result rather than of who was in it. */
    public static final int TELLING = 6;

    /** It stands among the results and may be one, though no usual word of a result says so. */
    public static final int POSSIBLE = 3;
}
