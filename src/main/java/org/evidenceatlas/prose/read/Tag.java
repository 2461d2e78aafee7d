package org.evidenceatlas.prose.read;

import java.util.Locale;

/**
 * A tag of HTML, its attributes passed over.
 *
 * @param name in lower case
 * @param closes whether it ends an element
 * @param end one past its last unit in the file
 */
record Tag(String name, boolean closes, int end) {
    private static final int LONGEST = 20;

    /** Whether a tag begins at a "&lt;". */
    static boolean isAt(String file, int at, int end) {
        int name = at + 1 < end && file.charAt(at + 1) == '/' ? at + 2 : at + 1;
        return name < end && isLetter(file.charAt(name));
    }

    /** The tag that begins at a "&lt;"; one that is never closed takes all that is left. */
    static Tag at(String file, int at, int end) {
        boolean closes = file.charAt(at + 1) == '/';
        int name = closes ? at + 2 : at + 1;
        int stop = name;
        while (stop < end && isName(file.charAt(stop)) && stop - name < LONGEST) {
            stop++;
        }
        return new Tag(
                file.substring(name, stop).toLowerCase(Locale.ROOT), closes, past(file, stop, end));
    }

    /** One past the "&gt;" that ends the tag; one within the quotes of a value does not. */
    private static int past(String file, int from, int end) {
        char quote = 0;
        char before = ' ';
        for (int at = from; at < end; at++) {
            char letter = file.charAt(at);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '>') {
                return at + 1;
            } else if ((letter == '"' || letter == '\'') && before == '=') {
                quote = letter;
            }
            before = Character.isWhitespace(letter) ? before : letter;
        }
        return end;
    }

    private static boolean isLetter(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    private static boolean isName(char letter) {
        return isLetter(letter) || letter >= '0' && letter <= '9' || letter == '-';
    }
}
