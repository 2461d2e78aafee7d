package org.evidenceatlas.prose.read;

import org.jspecify.annotations.Nullable;

/**
 * A mark in a file that switches a rule off, from here on, or on again.
 *
 * @param off true to switch it off
 * @param rule as written; empty where none is
 * @param reason empty where none is given
 * @param start where the mark begins in the file, {@code end} one past its last
 * @param fault what cannot be understood of it; null where all can
 */
public record Mark(
        boolean off, String rule, String reason, int start, int end, @Nullable String fault) {
    /** What a mark begins with. */
    static final String SIGN = "atlas-scan:";

    private static final String REASON = "reason=";
    private static final String BECAUSE = "because";

    /**
     * Reads a mark.
     *
     * @param words what stands after {@link #SIGN}
     */
    static Mark of(String words, int start, int end) {
        String rest = words.strip();
        String word = first(rest);
        rest = rest.substring(word.length()).strip();
        String rule = first(rest);
        String why = reason(rest.substring(rule.length()).strip());
        String fault =
                word.equals("off") || word.equals("on")
                        ? null
                        : "After " + SIGN + " stands \"" + word + "\"; it can be off or on.";
        return new Mark(word.equals("off"), rule, why, start, end, fault);
    }

    private static String first(String words) {
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end);
    }

    private static String reason(String words) {
        if (words.startsWith(REASON)) {
            String given = words.substring(REASON.length()).strip();
            boolean quoted = given.length() > 1 && "\"'".indexOf(given.charAt(0)) >= 0;
            int close = quoted ? given.indexOf(given.charAt(0), 1) : -1;
            return close < 0 ? given : given.substring(1, close).strip();
        }
        return words.startsWith(BECAUSE) ? words.substring(BECAUSE.length()).strip() : "";
    }
}
