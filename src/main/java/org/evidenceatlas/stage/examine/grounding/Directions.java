package org.evidenceatlas.stage.examine.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads which way a text says that something goes: up or down, better or worse. */
final class Directions {
    private static final Map<String, Way> WAYS =
            Map.ofEntries(
                    Map.entry("higher", Way.UP),
                    Map.entry("high", Way.UP),
                    Map.entry("highest", Way.UP),
                    Map.entry("greater", Way.UP),
                    Map.entry("more", Way.UP),
                    Map.entry("rise", Way.UP),
                    Map.entry("rose", Way.UP),
                    Map.entry("rising", Way.UP),
                    Map.entry("risen", Way.UP),
                    Map.entry("larger", Way.UP),
                    Map.entry("longer", Way.UP),
                    Map.entry("faster", Way.UP),
                    Map.entry("stronger", Way.UP),
                    Map.entry("lower", Way.DOWN),
                    Map.entry("low", Way.DOWN),
                    Map.entry("lowest", Way.DOWN),
                    Map.entry("less", Way.DOWN),
                    Map.entry("fewer", Way.DOWN),
                    Map.entry("fell", Way.DOWN),
                    Map.entry("fall", Way.DOWN),
                    Map.entry("fallen", Way.DOWN),
                    Map.entry("smaller", Way.DOWN),
                    Map.entry("shorter", Way.DOWN),
                    Map.entry("slower", Way.DOWN),
                    Map.entry("weaker", Way.DOWN),
                    Map.entry("better", Way.BETTER),
                    Map.entry("worse", Way.WORSE));
    private static final Map<String, Way> STEMS =
            Map.ofEntries(
                    Map.entry("increas", Way.UP),
                    Map.entry("elevat", Way.UP),
                    Map.entry("upregulat", Way.UP),
                    Map.entry("heighten", Way.UP),
                    Map.entry("enhanc", Way.UP),
                    Map.entry("decreas", Way.DOWN),
                    Map.entry("reduc", Way.DOWN),
                    Map.entry("declin", Way.DOWN),
                    Map.entry("diminish", Way.DOWN),
                    Map.entry("downregulat", Way.DOWN),
                    Map.entry("lowered", Way.DOWN),
                    Map.entry("impair", Way.DOWN),
                    Map.entry("attenuat", Way.DOWN),
                    Map.entry("blunt", Way.DOWN),
                    Map.entry("suppress", Way.DOWN),
                    Map.entry("deplet", Way.DOWN),
                    Map.entry("restrict", Way.DOWN),
                    Map.entry("poor", Way.DOWN),
                    Map.entry("dampen", Way.DOWN),
                    Map.entry("lessen", Way.DOWN),
                    Map.entry("exacerbat", Way.WORSE),
                    Map.entry("aggravat", Way.WORSE),
                    Map.entry("improv", Way.BETTER),
                    Map.entry("worsen", Way.WORSE),
                    Map.entry("deteriorat", Way.WORSE));

    private Directions() {}

    /** The ways a thing can go. */
    enum Way {
        UP,
        DOWN,
        BETTER,
        WORSE
    }

    /** A word that says a direction, with its place. */
    record Direction(Way way, String word, int start, int end) {}

    /** The direction words of a text in reading order. */
    static List<Direction> of(String text) {
        List<Direction> found = new ArrayList<>();
        for (Words.Word word : Words.of(text)) {
            Way way = way(word.lower());
            if (way != null) {
                found.add(new Direction(way, word.text(), word.start(), word.end()));
            }
        }
        return List.copyOf(found);
    }

    private static @Nullable Way way(String lower) {
        Way whole = WAYS.get(lower);
        if (whole != null) {
            return whole;
        }
        for (Map.Entry<String, Way> stem : STEMS.entrySet()) {
            if (lower.startsWith(stem.getKey())) {
                return stem.getValue();
            }
        }
        return null;
    }
}
