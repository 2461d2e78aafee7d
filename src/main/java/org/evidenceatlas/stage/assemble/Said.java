package org.evidenceatlas.stage.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.assemble.family.Group;

/**
 * What other sources say, by the document it is about.
 *
 * @param lists sources of which a whole list was read
 */
record Said(Map<String, List<Testimony>> byKey, Set<String> lists) {
    static Said of(Holdings holdings) {
        Map<String, List<Testimony>> byKey = new HashMap<>();
        for (Testimony one : holdings.testimonies()) {
            byKey.computeIfAbsent(one.about(), any -> new ArrayList<>()).add(one);
        }
        return new Said(byKey, holdings.lists());
    }

    /** All that is said about the documents of a group, in the order of sources and keys. */
    List<Testimony> about(Group group) {
        return group.keys().stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .sorted(Comparator.comparing(Testimony::source).thenComparing(Testimony::about))
                .toList();
    }

    /**
     * Who was asked about a group: those who said something, and those whose whole list is here.
     */
    List<String> asked(Group group) {
        Set<String> asked = new TreeSet<>(lists);
        about(group).forEach(one -> asked.add(one.source()));
        return List.copyOf(asked);
    }
}
