package org.evidenceatlas.stage.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evidenceatlas.model.study.Status.Signal;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.assemble.group.Group;
import org.evidenceatlas.stage.assemble.status.NoticeReader;

/**
 * What other sources say, by the document it is about.
 *
 * @param concerning signs about a paper from the records of its notices
 * @param lists sources of which a whole list was read
 */
record Said(
        Map<String, List<Testimony>> byKey,
        Map<String, List<Signal>> concerning,
        Set<String> lists) {
    private static final Comparator<Testimony> ORDER =
            Comparator.comparing(Testimony::source).thenComparing(Testimony::about);

    static Said of(Holdings holdings) {
        Map<String, List<Testimony>> byKey = new HashMap<>();
        Map<String, List<Signal>> concerning = new HashMap<>();
        List<Testimony> inOrder = new ArrayList<>(holdings.testimonies());
        inOrder.sort(ORDER);
        for (Testimony one : inOrder) {
            byKey.computeIfAbsent(one.about(), any -> new ArrayList<>()).add(one);
            for (Testimony.Concerning what : one.of()) {
                Signal signal = NoticeReader.concerning(one, what);
                if (signal != null) {
                    concerning.computeIfAbsent(what.key(), any -> new ArrayList<>()).add(signal);
                }
            }
        }
        return new Said(byKey, concerning, holdings.lists());
    }

    /** What is said about a document that no record describes. */
    List<Testimony> about(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** What documents that are notices by their source's words say about these. */
    List<Signal> concerning(Set<String> keys) {
        return keys.stream()
                .flatMap(key -> concerning.getOrDefault(key, List.of()).stream())
                .distinct()
                .toList();
    }

    /** All that is said about the documents of a group, in the order of sources and keys. */
    List<Testimony> about(Group group) {
        return group.keys().stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .sorted(ORDER)
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
