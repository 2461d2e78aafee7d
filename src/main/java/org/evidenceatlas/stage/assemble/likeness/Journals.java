package org.evidenceatlas.stage.assemble.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.record.Container;
import org.jspecify.annotations.Nullable;

/**
 * Names of journals made comparable: whole names, and abbreviations by ISO 4 (each word cut short
 * or some of its letters left out, small words left out) or by first letters.
 */
final class Journals {
    private static final Set<String> SMALL =
            Set.of(
                    "the", "a", "of", "and", "in", "for", "on", "et", "de", "la", "le", "der",
                    "die", "fur", "und", "an", "to", "e", "y", "del", "des", "di");

    private Journals() {}

    /** The words of each name that the record gives its journal, with and without its subtitle. */
    static List<List<String>> names(Container in) {
        List<List<String>> names = new ArrayList<>();
        add(in.title(), names);
        add(in.abbreviation(), names);
        return names;
    }

    private static void add(@Nullable String name, List<List<String>> into) {
        if (name == null) {
            return;
        }
        for (String ends : List.of("(", "(:=/")) {
            List<String> words = words(upTo(ends, name));
            if (!words.isEmpty() && !into.contains(words)) {
                into.add(words);
            }
        }
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Letters.latin(name).split(" ", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** The name without its place in brackets, and without what else one of the marks begins. */
    private static String upTo(String marks, String name) {
        for (int i = 3; i < name.length(); i++) {
            if (marks.indexOf(name.charAt(i)) >= 0) {
                return name.substring(0, i);
            }
        }
        return name;
    }

    /** Whether any name of the one can be a name of the other. */
    static boolean alike(List<List<String>> one, List<List<String>> other) {
        for (List<String> a : one) {
            for (List<String> b : other) {
                if (a.equals(b) || shortened(a, b) || shortened(b, a)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean shortened(List<String> cut, List<String> whole) {
        if (cut.size() == 1 && whole.size() > 1) {
            StringBuilder first = new StringBuilder();
            whole.forEach(word -> first.append(word.charAt(0)));
            return cut.getFirst().contentEquals(first);
        }
        if (cut.size() != whole.size()) {
            return false;
        }
        for (int i = 0; i < cut.size(); i++) {
            if (!shortened(cut.get(i), whole.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Psychosom" of "Psychosomatic", "Natl" of "National": the letters in order, first alike. */
    private static boolean shortened(String cut, String whole) {
        if (cut.charAt(0) != whole.charAt(0) || cut.length() > whole.length()) {
            return Spelling.alike(cut, whole);
        }
        int at = 0;
        for (int i = 0; i < cut.length(); i++) {
            at = whole.indexOf(cut.charAt(i), at) + 1;
            if (at == 0) {
                return Spelling.alike(cut, whole);
            }
        }
        return true;
    }
}
