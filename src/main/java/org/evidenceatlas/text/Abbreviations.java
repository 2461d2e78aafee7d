package org.evidenceatlas.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Finds "long form (ABBR)" in a text and tells what each abbreviation stands for.
 *
 * <p>The method is that of Schwartz and Hearst (2003), "A simple algorithm for identifying
 * abbreviation definitions in biomedical text". Linear in the length of the text.
 */
public final class Abbreviations {
    private Abbreviations() {}

    /** Abbreviation to long form, in the order of the text; the first definition stands. */
    public static Map<String, String> in(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        int open = text.indexOf('(');
        while (open >= 0) {
            int close = text.indexOf(')', open);
            int length = close - open - 1;
            if (close > 0 && length >= 2 && length <= 12) {
                note(text, open, text.substring(open + 1, close).strip(), found);
            }
            open = text.indexOf('(', open + 1);
        }
        return found;
    }

    private static void note(String text, int open, String inside, Map<String, String> into) {
        if (!looksShort(inside) || into.containsKey(inside)) {
            return;
        }
        String before = text.substring(Math.max(0, open - 120), open).stripTrailing();
        int stop = lastStop(before);
        String longForm = longForm(inside, before.substring(stop));
        if (longForm.length() > inside.length() && !longForm.contains("(")) {
            into.put(inside, longForm);
        }
    }

    private static boolean looksShort(String inside) {
        boolean capital = inside.chars().anyMatch(Character::isUpperCase);
        return capital
                && Character.isLetterOrDigit(inside.charAt(0))
                && inside.indexOf(' ') < 0
                && inside.indexOf('=') < 0
                && inside.indexOf('%') < 0
                && inside.indexOf(',') < 0;
    }

    private static int lastStop(String before) {
        int stop = 0;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            if (";:.\n)(".indexOf(c) >= 0) {
                stop = i + 1;
            }
        }
        return stop;
    }

    /** The shortest tail of {@code before} that spells the abbreviation, "" where none does. */
    private static String longForm(String shortForm, String before) {
        String small = shortForm.toLowerCase(Locale.ROOT);
        String text = before.toLowerCase(Locale.ROOT);
        int at = text.length() - 1;
        for (int s = small.length() - 1; s >= 0; s--) {
            char wanted = small.charAt(s);
            boolean plural = s == small.length() - 1 && wanted == 's' && s > 1;
            if (!Character.isLetterOrDigit(wanted) || plural) {
                continue;
            }
            while (at >= 0 && (text.charAt(at) != wanted || (s == 0 && inWord(text, at)))) {
                at--;
            }
            if (at < 0) {
                return "";
            }
            at--;
        }
        String found = before.substring(at + 1).strip();
        boolean whole = at < 0 || !inWord(text, at + 1);
        return whole && found.split(" ").length <= shortForm.length() + 3 ? found : "";
    }

    private static boolean inWord(String text, int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
