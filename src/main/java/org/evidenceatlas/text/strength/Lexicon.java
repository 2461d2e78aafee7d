package org.evidenceatlas.text.strength;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The named sets of words, and the verbs of change with their forms. */
final class Lexicon {
    /** The forms of a verb. */
    enum Form {
        BASE,
        THIRD,
        PAST,
        GERUND
    }

    private static final String VOWELS = "aeiou";

    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, Set<Form>> verbs = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Reads the sets, one a line as {@code name = word {set} …}, and the verbs, apart by white
     * space, regular ones by their base, others as {@code drive/drives/drove/driving}.
     */
    Lexicon(String setLines, String verbList) {
        for (String line : setLines.strip().split("\n")) {
            int equals = line.indexOf('=');
            Set<String> words = new LinkedHashSet<>();
            for (String word : line.substring(equals + 1).strip().split(" +")) {
                if (word.startsWith("{")) {
                    words.addAll(set(word.substring(1, word.length() - 1)));
                } else {
                    words.add(word);
                }
            }
            sets.put(line.substring(0, equals).strip(), words);
        }
        for (String verb : verbList.strip().split("\\s+")) {
            add(verb.contains("/") ? List.of(verb.split("/")) : forms(verb));
        }
    }

    /**
     * The words of a set; {@code change} and {@code change.past} hold the verbs.
     *
     * @throws IllegalArgumentException if there is no such set
     */
    Set<String> set(String name) {
        Set<String> words = sets.get(name);
        if (words == null) {
            throw new IllegalArgumentException(
                    "No set of words is called " + name + "; name one of " + sets.keySet() + ".");
        }
        return words;
    }

    /** Which forms of a verb of change the word may be; none for another word. */
    Set<Form> forms(Token token) {
        return verbs.getOrDefault(token.word(), Set.of());
    }

    /** The number of a word, given at the first call. */
    int number(String word) {
        return numbers.computeIfAbsent(word, key -> numbers.size());
    }

    /** The number of a word, or -1 if it was given none. */
    int numberOf(String word) {
        return numbers.getOrDefault(word, -1);
    }

    boolean isVerb(String word) {
        return verbs.containsKey(word);
    }

    private void add(List<String> forms) {
        for (Form form : Form.values()) {
            String word = forms.get(form.ordinal());
            verbs.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(form);
            String name = "change." + form.name().toLowerCase(Locale.ROOT);
            sets.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(word);
            sets.computeIfAbsent("change", key -> new LinkedHashSet<>()).add(word);
        }
    }

    private static List<String> forms(String base) {
        String cut = base.substring(0, base.length() - 1);
        if (base.endsWith("e")) {
            return List.of(base, base + "s", base + "d", cut + "ing");
        }
        if (base.endsWith("y") && VOWELS.indexOf(cut.charAt(cut.length() - 1)) < 0) {
            return List.of(base, cut + "ies", cut + "ied", base + "ing");
        }
        boolean hissing = base.endsWith("sh") || base.endsWith("ch") || base.endsWith("s");
        return List.of(base, base + (hissing ? "es" : "s"), base + "ed", base + "ing");
    }
}
