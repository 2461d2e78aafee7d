package org.evidenceatlas.stage.draft.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.pack.Pack;

/** The names of the pack's condition and of its neighbours, looked for in words. */
final class Conditions {
    private Conditions() {}

    /** Whether the words begin with one of the names. */
    static boolean leads(String words, Pack pack) {
        String low = words.toLowerCase(Locale.ROOT);
        return names(pack).stream().anyMatch(low::startsWith);
    }

    /** Whether one of the names stands in the words. */
    static boolean stands(String words, Pack pack) {
        String low = words.toLowerCase(Locale.ROOT);
        return names(pack).stream().anyMatch(low::contains);
    }

    private static List<String> names(Pack pack) {
        List<String> names = new ArrayList<>(pack.condition().names());
        pack.condition().near().values().forEach(names::addAll);
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }
}
