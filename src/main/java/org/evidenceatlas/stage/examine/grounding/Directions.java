package org.evidenceatlas.stage.examine.grounding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidenceatlas.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads which way a text says that something goes: up or down, better or worse, with another or
 * against it.
 */
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
                    Map.entry("climbed", Way.UP),
                    Map.entry("soared", Way.UP),
                    Map.entry("surged", Way.UP),
                    Map.entry("doubled", Way.UP),
                    Map.entry("tripled", Way.UP),
                    Map.entry("trebled", Way.UP),
                    Map.entry("quadrupled", Way.UP),
                    Map.entry("dropped", Way.DOWN),
                    Map.entry("plunged", Way.DOWN),
                    Map.entry("plummeted", Way.DOWN),
                    Map.entry("sank", Way.DOWN),
                    Map.entry("halved", Way.DOWN),
                    Map.entry("grew", Way.UP),
                    Map.entry("grown", Way.UP),
                    Map.entry("mounted", Way.UP),
                    Map.entry("jumped", Way.UP),
                    Map.entry("leapt", Way.UP),
                    Map.entry("spiked", Way.UP),
                    Map.entry("heavier", Way.UP),
                    Map.entry("quicker", Way.UP),
                    Map.entry("swelled", Way.UP),
                    Map.entry("widened", Way.UP),
                    Map.entry("dwindled", Way.DOWN),
                    Map.entry("waned", Way.DOWN),
                    Map.entry("shrank", Way.DOWN),
                    Map.entry("shrunk", Way.DOWN),
                    Map.entry("slipped", Way.DOWN),
                    Map.entry("tumbled", Way.DOWN),
                    Map.entry("collapsed", Way.DOWN),
                    Map.entry("subsided", Way.DOWN),
                    Map.entry("abated", Way.DOWN),
                    Map.entry("lighter", Way.DOWN),
                    Map.entry("narrowed", Way.DOWN),
                    Map.entry("slowed", Way.DOWN),
                    Map.entry("slowly", Way.DOWN),
                    Map.entry("eased", Way.BETTER),
                    Map.entry("eases", Way.BETTER),
                    Map.entry("milder", Way.BETTER),
                    Map.entry("recovered", Way.BETTER),
                    Map.entry("recovers", Way.BETTER),
                    Map.entry("recovering", Way.BETTER),
                    Map.entry("earlier", Way.EARLIER),
                    Map.entry("sooner", Way.EARLIER),
                    Map.entry("later", Way.LATER),
                    Map.entry("gained", Way.UP),
                    Map.entry("lost", Way.DOWN),
                    Map.entry("exceeded", Way.ABOVE),
                    Map.entry("exceeds", Way.ABOVE),
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
                    Map.entry("raised", Way.UP),
                    Map.entry("worse", Way.WORSE),
                    Map.entry("most", Way.MOST),
                    Map.entry("majority", Way.MOST),
                    Map.entry("least", Way.LEAST),
                    Map.entry("minority", Way.LEAST),
                    Map.entry("older", Way.OLDER),
                    Map.entry("younger", Way.YOUNGER),
                    Map.entry("above", Way.ABOVE),
                    Map.entry("exceeding", Way.ABOVE),
                    Map.entry("below", Way.BELOW),
                    Map.entry("protective", Way.SHIELD));
    private static final Map<String, Way> STEMS =
            Map.ofEntries(
                    Map.entry("increas", Way.UP),
                    Map.entry("elevat", Way.UP),
                    Map.entry("deepen", Way.UP),
                    Map.entry("intensif", Way.UP),
                    Map.entry("escalat", Way.UP),
                    Map.entry("upregulat", Way.UP),
                    Map.entry("heighten", Way.UP),
                    Map.entry("enhanc", Way.UP),
                    Map.entry("lengthen", Way.UP),
                    Map.entry("shorten", Way.DOWN),
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

    /** By how a word may also be retold: what exceeds is higher, what declines may be worse. */
    private static final Map<String, Way> ALSO =
            Map.ofEntries(
                    Map.entry("above", Way.UP),
                    Map.entry("exceed", Way.UP),
                    Map.entry("below", Way.DOWN),
                    Map.entry("declin", Way.WORSE),
                    Map.entry("impair", Way.WORSE),
                    Map.entry("poor", Way.WORSE),
                    Map.entry("deteriorat", Way.DOWN),
                    Map.entry("twice", Way.UP),
                    Map.entry("twofold", Way.UP),
                    Map.entry("threefold", Way.UP),
                    Map.entry("deepen", Way.WORSE),
                    Map.entry("intensif", Way.WORSE),
                    Map.entry("eas", Way.DOWN),
                    Map.entry("milder", Way.DOWN),
                    Map.entry("subside", Way.BETTER),
                    Map.entry("abate", Way.BETTER),
                    Map.entry("drop", Way.DOWN));

    private static final List<String> TIES = List.of("associat", "correlat", "relat", "link");
    private static final int TIE = 2;

    private Directions() {}

    /** The ways a thing can go, each beside its opposite. */
    enum Way {
        UP,
        DOWN,
        BETTER,
        WORSE,
        ALONG,
        AGAINST,
        MOST,
        LEAST,
        OLDER,
        YOUNGER,
        ABOVE,
        BELOW,
        RISK,
        SHIELD,
        EARLIER,
        LATER;

        /** The other way. */
        Way opposite() {
            return values()[ordinal() ^ 1];
        }
    }

    /** A word that says a direction, with its place. */
    record Direction(Way way, String word, int start, int end) {}

    /** The direction words of a text in reading order. */
    static List<Direction> of(String text) {
        List<Direction> found = new ArrayList<>();
        List<Words.Word> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            Words.Word word = words.get(i);
            Way way = way(words, i);
            if (way != null) {
                found.add(new Direction(way, word.text(), word.start(), word.end()));
            }
        }
        return List.copyOf(found);
    }

    /** The other ways by which words of the text may be retold. */
    static Set<Way> also(String text) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        for (Words.Word word : Words.of(text)) {
            ALSO.forEach(
                    (stem, way) -> {
                        if (word.lower().startsWith(stem)) {
                            ways.add(way);
                        }
                    });
        }
        return ways;
    }

    /** "At least five" and "no longer" say no direction, "positive" does of a tie alone. */
    private static @Nullable Way way(List<Words.Word> words, int at) {
        String lower = words.get(at).lower();
        String before = at > 0 ? words.get(at - 1).lower() : "";
        if (before.equals("at") && (lower.equals("least") || lower.equals("most"))) {
            return null;
        }
        if (before.equals("no") && lower.equals("longer")) {
            return null;
        }
        if (lower.equals("more") && isOfDegree(words, at)) {
            return null;
        }
        if (lower.equals("risk")) {
            boolean factor =
                    at + 1 < words.size() && words.get(at + 1).lower().startsWith("factor");
            return factor ? Way.RISK : null;
        }
        if (lower.startsWith("positiv")) {
            return isOfTie(words, at) ? Way.ALONG : null;
        }
        if (lower.startsWith("negativ") || lower.startsWith("invers")) {
            return isOfTie(words, at) ? Way.AGAINST : null;
        }
        return way(lower);
    }

    /** "More slowly" goes the way of its second word. */
    private static boolean isOfDegree(List<Words.Word> words, int at) {
        return at + 1 < words.size() && way(words.get(at + 1).lower()) != null;
    }

    private static boolean isOfTie(List<Words.Word> words, int at) {
        return words.subList(at + 1, Math.min(words.size(), at + 1 + TIE)).stream()
                .anyMatch(word -> TIES.stream().anyMatch(word.lower()::startsWith));
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
