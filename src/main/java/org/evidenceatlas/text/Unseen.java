package org.evidenceatlas.text;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/**
 * Characters that are not seen and can make a text look other than it is: controls, those that turn
 * the direction of writing, and those without width (Unicode Technical Report 36, sections 2.5 and
 * 3.1). The sets are Unicode's categories Cc and Cf, and the tags.
 */
public final class Unseen {
    private static final int JOINER_FREE = 0x200C;
    private static final int JOINER = 0x200D;

    private Unseen() {}

    /** Whether the character is dropped from what is shown. White space, lines included, is not. */
    public static boolean is(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> !Character.isWhitespace(letter) && letter != 0x85;
            case Character.FORMAT -> true;
            default -> false;
        };
    }

    /** The text without them; joiners stay after a letter of a script that is written with them. */
    public static String without(String text) {
        if (text.codePoints().noneMatch(Unseen::is)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (!is(letter) || joins(before, letter)) {
                seen.appendCodePoint(letter);
                before = letter;
            }
        }
        return seen.toString();
    }

    /** The text with each of them, and each line end but "\n", as an escape: "\\u202e". */
    public static String escaped(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        letter -> {
                            if (letter != '\n' && letter != '\t' && hidden(letter)) {
                                shown.append(escape(letter));
                            } else {
                                shown.appendCodePoint(letter);
                            }
                        });
        return shown.toString();
    }

    private static boolean hidden(int letter) {
        return is(letter)
                || Character.isISOControl(letter)
                || Character.getType(letter) == Character.SURROGATE
                || letter == 0x2028
                || letter == 0x2029
                || letter == 0xFFFF;
    }

    private static String escape(int letter) {
        return letter > 0xFFFF
                ? String.format(Locale.ROOT, "\\u{%x}", letter)
                : String.format(Locale.ROOT, "\\u%04x", letter);
    }

    private static boolean joins(int before, int letter) {
        if (letter != JOINER_FREE && letter != JOINER) {
            return false;
        }
        return switch (UnicodeScript.of(before)) {
            case LATIN, GREEK, CYRILLIC, COMMON, INHERITED, UNKNOWN -> false;
            default -> true;
        };
    }
}
