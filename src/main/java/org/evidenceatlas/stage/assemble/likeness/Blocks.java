package org.evidenceatlas.stage.assemble.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records that are worth comparing: those that share a rare word of their titles, or two authors.
 * In a block each is compared with the next {@value #WINDOW} only, in an order that puts the likest
 * side by side; so a pile of ten thousand equal titles costs ten thousand times {@value #WINDOW}
 * comparisons and not fifty million, and no record is in more than {@value #MOST_KEYS} blocks.
 */
final class Blocks {
    /** How many neighbours each record of a block is compared with. */
    static final int WINDOW = 20;

    private static final int RARE = 4;
    private static final int RARE_OF_OPENING = 3;
    private static final int MOST_KEYS = 10;

    private Blocks() {}

    /** The blocks, each a list of places in {@code sketches}; blocks of one are left out. */
    static List<int[]> of(List<Sketch> sketches) {
        Map<String, Integer> frequency = new HashMap<>();
        for (Sketch sketch : sketches) {
            for (String word : new HashSet<>(sketch.heading().words())) {
                frequency.merge(word, 1, Integer::sum);
            }
        }
        Map<String, List<Integer>> members = new HashMap<>();
        for (int i : inOrder(sketches)) {
            for (String key : keys(sketches.get(i), frequency)) {
                members.computeIfAbsent(key, any -> new ArrayList<>(2)).add(i);
            }
        }
        return members.values().stream()
                .filter(block -> block.size() > 1)
                .map(block -> block.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** By title, first author, year: duplicates stand beside each other. */
    private static List<Integer> inOrder(List<Sketch> sketches) {
        List<String> sorting = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            Sketch one = sketches.get(i);
            String first = one.names().known() ? one.names().all().getFirst().family() : "";
            sorting.add(String.join(" ", one.heading().words()) + '\t' + first + '\t' + one.year());
            places.add(i);
        }
        places.sort(Comparator.<Integer, String>comparing(sorting::get).thenComparing(i -> i));
        return places;
    }

    private static Set<String> keys(Sketch sketch, Map<String, Integer> frequency) {
        Set<String> keys = new LinkedHashSet<>();
        rarest(sketch.heading().words(), RARE, frequency, keys);
        if (sketch.heading().head() < sketch.heading().words().size()) {
            rarest(sketch.heading().opening(), RARE_OF_OPENING, frequency, keys);
        }
        List<Names.Name> names = sketch.names().all();
        if (names.size() > 1) {
            keys.add(pair(names.get(0), names.get(1)));
            keys.add(pair(names.get(0), names.getLast()));
            keys.add(pair(names.get(names.size() - 2), names.getLast()));
        }
        return keys;
    }

    private static String pair(Names.Name one, Names.Name other) {
        return one.family() + " " + other.family();
    }

    private static void rarest(
            List<String> words, int many, Map<String, Integer> frequency, Set<String> into) {
        words.stream()
                .distinct()
                .sorted(
                        Comparator.<String>comparingInt(word -> frequency.getOrDefault(word, 0))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(many)
                .forEach(into::add);
    }
}
