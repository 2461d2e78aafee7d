package org.evidenceatlas.prose.read;

import java.util.List;

/** Addresses of pages in running text: they are no prose. */
final class Addresses {
    private static final List<String> STARTS = List.of("https://", "http://", "www.", "mailto:");

    private Addresses() {}

    /** One past an address that begins at a place; the place itself where none does. */
    static int endAt(String file, int at, int end) {
        char first = file.charAt(at);
        if (first != 'h' && first != 'w' && first != 'm' || at > 0 && inWord(file.charAt(at - 1))) {
            return at;
        }
        for (String start : STARTS) {
            if (file.startsWith(start, at) && at + start.length() < end) {
                return end(file, at + start.length(), end);
            }
        }
        return at;
    }

    private static int end(String file, int from, int end) {
        int to = from;
        while (to < end
                && "<>\"'()[]{}|\\^`".indexOf(file.charAt(to)) < 0
                && file.charAt(to) > ' ') {
            to++;
        }
        while (to > from && ".,;:!?".indexOf(file.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private static boolean inWord(char letter) {
        return Character.isLetterOrDigit(letter);
    }
}
