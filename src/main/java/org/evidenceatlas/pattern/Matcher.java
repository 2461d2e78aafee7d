package org.evidenceatlas.pattern;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Finds the matches of a {@link Pattern} in one text, one after another. Not thread-safe. */
public final class Matcher {
    private final Pattern pattern;
    private final String text;
    private final Tape tape;

    /** The exact engine, standing on the last match; null where there is none. */
    private com.google.re2j.@Nullable Matcher match;

    Matcher(Pattern pattern, String text) {
        this.pattern = pattern;
        this.text = text;
        this.tape = Tape.of(text);
    }

    /** Whether there is a match after the last one found, or any if none was found. */
    public boolean find() {
        int from = match == null ? 0 : match.end() + (match.end() == match.start() ? 1 : 0);
        return search(from);
    }

    /**
     * Whether there is a match that begins at or after a place.
     *
     * @throws IndexOutOfBoundsException if the place is not 0 to the length of the text
     */
    public boolean find(int from) {
        if (from < 0 || from > text.length()) {
            throw new IndexOutOfBoundsException(
                    "A search can begin at 0 to " + text.length() + ", not at " + from + ".");
        }
        return search(from);
    }

    /** Whether all of the text matches. */
    public boolean matches() {
        com.google.re2j.Matcher exact = atBegin();
        return keep(exact, exact != null && exact.matches());
    }

    /** Whether the text begins with a match. */
    public boolean lookingAt() {
        com.google.re2j.Matcher exact = atBegin();
        return keep(exact, exact != null && exact.lookingAt());
    }

    /** The words of the match. */
    public String group() {
        return match().group();
    }

    /** The words of a group of the match; null if the group took no part in it. */
    @NullUnmarked
    public String group(int number) {
        return match().group(number);
    }

    /** The first UTF-16 unit of the match. */
    public int start() {
        return match().start();
    }

    /** The first UTF-16 unit of a group; -1 if the group took no part in the match. */
    public int start(int number) {
        return match().start(number);
    }

    /** One past the last UTF-16 unit of the match. */
    public int end() {
        return match().end();
    }

    /** One past the last UTF-16 unit of a group; -1 if the group took no part in the match. */
    public int end(int number) {
        return match().end(number);
    }

    /** How many groups the pattern has. */
    public int groupCount() {
        return pattern.groups();
    }

    /** The text with each match replaced; "$1" to "$9" stand for its groups. */
    public String replaceAll(String replacement) {
        return replace(replacement, Integer.MAX_VALUE);
    }

    /** The text with the first match replaced; "$1" to "$9" stand for its groups. */
    public String replaceFirst(String replacement) {
        return replace(replacement, 1);
    }

    private String replace(String replacement, int most) {
        StringBuilder replaced = new StringBuilder();
        int done = 0;
        match = null;
        for (int i = 0; i < most && find(); i++) {
            replaced.append(text, done, start());
            expand(replacement, replaced);
            done = end();
        }
        return done == 0 && replaced.isEmpty()
                ? text
                : replaced.append(text, done, text.length()).toString();
    }

    private void expand(String replacement, StringBuilder into) {
        for (int i = 0; i < replacement.length(); i++) {
            char one = replacement.charAt(i);
            char next = i + 1 < replacement.length() ? replacement.charAt(i + 1) : ' ';
            if (one == '$' && next >= '0' && next <= '9') {
                int number = next - '0';
                into.append(text, Math.max(0, start(number)), Math.max(0, end(number)));
                i++;
            } else {
                into.append(one);
            }
        }
    }

    private boolean search(int from) {
        int earliest = from > text.length() ? Filter.NONE : pattern.earliest(tape, from);
        if (earliest == Filter.NONE) {
            return keep(null, false);
        }
        com.google.re2j.Matcher exact = match == null ? pattern.exact(text) : match;
        return keep(exact, exact.find(earliest));
    }

    /** The exact engine, if a match may begin where the text does. */
    private com.google.re2j.@Nullable Matcher atBegin() {
        return pattern.earliest(tape, 0) == 0 ? pattern.exact(text) : null;
    }

    private boolean keep(com.google.re2j.@Nullable Matcher exact, boolean found) {
        match = found ? exact : null;
        return found;
    }

    private com.google.re2j.Matcher match() {
        if (match == null) {
            throw new IllegalStateException(
                    "There is no match of "
                            + pattern
                            + ": ask find() first, and only go on if it says true.");
        }
        return match;
    }
}
