package org.evidenceatlas.stage.classify.subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.pattern.Literals;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.Piece;

/**
 * A set of names, found as whole words. Names in capitals are matched with their case, all others
 * without; hyphens, dashes and spaces are the same; a plural s is let pass. Immutable.
 *
 * <p>Names are plain words, so they are sought as they are, all in one pass.
 */
final class Terms {
    private final List<String> loose;
    private final List<String> exact;
    private final Literals looseOnes;
    private final Literals exactOnes;

    Terms(Collection<String> names) {
        loose = names.stream().filter(name -> !isCapitals(name)).map(Piece::flat).toList();
        exact = names.stream().filter(Terms::isCapitals).toList();
        looseOnes = Literals.of(loose);
        exactOnes = Literals.of(exact);
    }

    private static boolean isCapitals(String name) {
        return name.length() <= 8
                && name.equals(name.toUpperCase(Locale.ROOT))
                && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** The places of the names in these parts, in reading order, none inside another. */
    List<Found> in(Paper paper, Collection<Part> parts) {
        List<Found> found = new ArrayList<>();
        for (Piece piece : paper.pieces()) {
            if (parts.contains(piece.part())) {
                for (int[] place : places(piece.text(), piece.flat())) {
                    found.add(new Found(piece.part(), paper.span(piece, place[0], place[1])));
                }
            }
        }
        return found;
    }

    /** Whether the words hold one of the names. */
    boolean areIn(String words) {
        return !places(words, Piece.flat(words)).isEmpty();
    }

    private List<int[]> places(String text, String flat) {
        List<int[]> all = new ArrayList<>();
        looseOnes.each(flat, (number, start) -> add(flat, start, loose.get(number), all));
        exactOnes.each(text, (number, start) -> add(text, start, exact.get(number), all));
        all.sort(
                Comparator.<int[]>comparingInt(place -> place[0])
                        .thenComparingInt(place -> -place[1]));
        List<int[]> apart = new ArrayList<>();
        int end = 0;
        for (int[] place : all) {
            if (place[0] >= end) {
                apart.add(place);
                end = place[1];
            }
        }
        return apart;
    }

    /** Adds the place of a name that stands there, if it is a word of its own. */
    private static void add(String text, int at, String name, List<int[]> into) {
        int end = at + name.length();
        boolean plural = end < text.length() && text.charAt(end) == 's' && ends(text, end + 1);
        boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (begins && (plural || ends(text, end))) {
            into.add(new int[] {at, plural ? end + 1 : end});
        }
    }

    private static boolean ends(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    /** One of the names, where it stands. */
    record Found(Part part, Span span) {}
}
