package org.evidenceatlas.stage.classify.subject;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.Piece;

/**
 * A set of names, found as whole words. Names in capitals are matched with their case, all others
 * without; hyphens, dashes and spaces are the same. Immutable.
 */
final class Terms {
    private final Pattern loose;
    private final Pattern exact;

    Terms(Collection<String> names) {
        List<String> capitals = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String name : names) {
            (isCapitals(name) ? capitals : others).add(quoted(name));
        }
        this.loose = Pattern.compile("(?i)" + anyOf(others));
        this.exact = Pattern.compile(anyOf(capitals));
    }

    private static String anyOf(List<String> quoted) {
        if (quoted.isEmpty()) {
            return "[^\\s\\S]";
        }
        List<String> longestFirst = new ArrayList<>(quoted);
        longestFirst.sort(
                Comparator.comparingInt(String::length)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()));
        return "(?:^|[^\\pL\\pN])(" + String.join("|", longestFirst) + ")(?:[^\\pL\\pN]|$)";
    }

    private static boolean isCapitals(String name) {
        return name.length() <= 8
                && name.equals(name.toUpperCase(Locale.ROOT))
                && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static String quoted(String name) {
        StringBuilder regex = new StringBuilder();
        for (String part : name.split("[- ]", -1)) {
            regex.append(regex.isEmpty() ? "" : "[-\u2010-\u2015 ]").append(Pattern.quote(part));
        }
        return regex.toString();
    }

    /** The places of the names in these parts, in reading order. */
    List<Found> in(Paper paper, Collection<Part> parts) {
        List<Found> found = new ArrayList<>();
        for (Piece piece : paper.pieces()) {
            if (parts.contains(piece.part())) {
                collect(paper, piece, loose, found);
                collect(paper, piece, exact, found);
            }
        }
        return found;
    }

    /** Whether the words hold one of the names. */
    boolean areIn(String words) {
        return loose.matcher(words).find() || exact.matcher(words).find();
    }

    private static void collect(Paper paper, Piece piece, Pattern names, List<Found> into) {
        Matcher match = names.matcher(piece.text());
        int from = 0;
        while (from <= piece.text().length() && match.find(from)) {
            into.add(new Found(piece.part(), paper.span(piece, match.start(1), match.end(1))));
            from = match.end(1);
        }
    }

    /** One of the names, where it stands. */
    record Found(Part part, Span span) {}
}
