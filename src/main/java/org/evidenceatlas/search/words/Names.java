package org.evidenceatlas.search.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which names name one thing, and what readers say for what papers write. Each thing has a mark,
 * which the index keeps beside its names, so that any of them is found by one look-up. Immutable
 * once built.
 */
public final class Names {
    /** No word holds this character. */
    private static final String MARK = "=";

    private static final int LONGEST = 8;

    /**
     * What a row of words stands for.
     *
     * @param length how many words
     * @param marks of the things; empty for none
     */
    public record Named(int length, Set<String> marks) {}

    private static final Named NONE = new Named(0, Set.of());

    private final Map<List<String>, Set<String>> names = new HashMap<>();
    private final Map<List<String>, Set<String>> sayings = new HashMap<>();
    private final Set<List<String>> exact = new LinkedHashSet<>();
    private int things;

    /** Adds a thing by all its names. */
    public void thing(List<String> all) {
        String mark = MARK + things++;
        all.forEach(name -> put(names, name, Set.of(mark)));
    }

    /** Adds what readers say and what it means; meanings that have no mark yet get one each. */
    public void saying(List<String> say, List<String> mean) {
        Set<String> marks = new LinkedHashSet<>();
        for (String meaning : mean) {
            List<String> key = key(meaning);
            if (!names.containsKey(key)) {
                thing(List.of(meaning));
            }
            marks.addAll(names.getOrDefault(key, Set.of()));
        }
        say.forEach(words -> put(sayings, words, marks));
    }

    private void put(Map<List<String>, Set<String>> table, String name, Set<String> marks) {
        List<String> key = key(name);
        if (key.isEmpty() || key.size() > LONGEST) {
            return;
        }
        Set<String> all = new LinkedHashSet<>(table.getOrDefault(key, Set.of()));
        all.addAll(marks);
        table.put(key, all);
        boolean word = key.size() == 1 && StopWords.has(key.getFirst());
        if (word && name.chars().allMatch(Character::isUpperCase)) {
            exact.add(key);
        }
    }

    private static List<String> key(String name) {
        return Tokens.of(name).stream().filter(one -> !one.joined()).map(Token::term).toList();
    }

    /** The longest name that begins at this word of a text; things are marked when it is kept. */
    public Named named(List<Token> words, int at) {
        return longest(words, at, false);
    }

    /** The longest name or saying that begins at this word of what a reader asks. */
    public Named meant(List<Token> words, int at) {
        return longest(words, at, true);
    }

    private Named longest(List<Token> words, int at, boolean sayingsToo) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            List<String> key = new ArrayList<>();
            words.subList(at, at + length).forEach(word -> key.add(word.term()));
            Set<String> marks = new LinkedHashSet<>(names.getOrDefault(key, Set.of()));
            marks.addAll(sayingsToo ? sayings.getOrDefault(key, Set.of()) : Set.of());
            if (!marks.isEmpty()) {
                return new Named(length, marks);
            }
        }
        return NONE;
    }

    /** Whether these words stand for something only as they are written, such as "ME". */
    public boolean needsCapitals(List<Token> words) {
        return exact.contains(words.stream().map(Token::term).toList());
    }
}
