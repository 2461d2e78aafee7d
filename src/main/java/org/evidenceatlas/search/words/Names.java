package org.evidenceatlas.search.words;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
     * @param capitals true where it stands for them only in capitals, such as "ME"
     */
    public record Named(int length, Set<String> marks, boolean capitals) {
        /** Nothing. */
        public static final Named NONE = new Named(0, Set.of(), false);
    }

    /** The words that may come next, and what the words up to here stand for. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> meant = new LinkedHashSet<>();
        private boolean capitals;
    }

    private final Node root = new Node();
    private int things;

    /** Adds a thing by all its names. */
    public void thing(List<String> all) {
        String mark = MARK + things++;
        for (String name : all) {
            Node node = node(name);
            if (node != null) {
                node.names.add(mark);
                node.meant.add(mark);
            }
        }
    }

    /** Adds what readers say and what it means; meanings that have no mark yet get one each. */
    public void saying(List<String> say, List<String> mean) {
        Set<String> marks = new LinkedHashSet<>();
        for (String meaning : mean) {
            Node node = node(meaning);
            if (node != null && node.names.isEmpty()) {
                thing(List.of(meaning));
            }
            marks.addAll(node == null ? Set.of() : node.names);
        }
        for (String words : say) {
            Node node = node(words);
            if (node != null) {
                node.meant.addAll(marks);
            }
        }
    }

    /** Where a name ends; null where it is empty or longer than any name is. */
    private @Nullable Node node(String name) {
        List<String> terms =
                Tokens.of(name).stream().filter(one -> !one.joined()).map(Token::term).toList();
        if (terms.isEmpty() || terms.size() > LONGEST) {
            return null;
        }
        Node node = root;
        for (String term : terms) {
            node = node.next.computeIfAbsent(term, any -> new Node());
        }
        boolean small = terms.size() == 1 && StopWords.has(terms.getFirst());
        node.capitals |= small && name.chars().allMatch(Character::isUpperCase);
        return node;
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
        Named found = Named.NONE;
        Node node = root;
        for (int i = at; i < words.size() && node != null; i++) {
            node = node.next.get(words.get(i).term());
            if (node != null) {
                Set<String> marks = sayingsToo ? node.meant : node.names;
                found = marks.isEmpty() ? found : new Named(i - at + 1, marks, node.capitals);
            }
        }
        return found;
    }
}
