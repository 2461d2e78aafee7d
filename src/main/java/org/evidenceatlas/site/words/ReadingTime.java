package org.evidenceatlas.site.words;

/** How long a text takes to read at a calm {@value #WORDS_A_MINUTE} words a minute. */
public final class ReadingTime {
    /** Slower than the 238 of a rested adult, because readers here are ill. */
    public static final int WORDS_A_MINUTE = 150;

    private ReadingTime() {}

    /** The words of a text: runs without white space. */
    public static int words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }

    /** "10 seconds", "2 minutes": rounded up to five seconds, from 90 seconds on to minutes. */
    public static String of(int words) {
        int seconds = Math.max(5, (words * 60 + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
        if (seconds < 90) {
            return (seconds + 4) / 5 * 5 + " seconds";
        }
        return (seconds + 59) / 60 + " minutes";
    }
}
