package org.evidenceatlas.corruption.material;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into sentences. It would rather leave two together than cut one in two. */
final class Splitter {
    private static final Pattern END = Pattern.compile("[.!?][)\\]\"”’]?(?=\\s+[\"“(]?[A-Z0-9])");
    private static final Pattern NO_END =
            Pattern.compile(
                    "(?:\\b(?:vs|etc|al|cf|ca|approx|resp|Fig|Figs|Dr|Prof|St|No|Nos|spp|sp|Eq|Ref"
                            + "|i\\.e|e\\.g|i\\.v|a\\.m|p\\.m|U\\.S|U\\.K)|\\b[A-Z])\\.$");

    private Splitter() {}

    /** The start and end of each sentence between two places of a text. */
    static List<int[]> sentences(String text, int from, int to) {
        List<int[]> found = new ArrayList<>();
        Matcher end = END.matcher(text).region(from, to);
        int start = from;
        while (end.find()) {
            if (!NO_END.matcher(text.substring(start, end.end())).find()
                    && isClosed(text, start, end.end())) {
                found.add(new int[] {start, end.end()});
                start = end.end();
            }
        }
        found.add(new int[] {start, to});
        return found.stream()
                .map(one -> trimmed(text, one))
                .filter(one -> one[0] < one[1])
                .toList();
    }

    private static boolean isClosed(String text, int start, int end) {
        int open = 0;
        for (int i = start; i < end; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return open <= 0;
    }

    private static int[] trimmed(String text, int[] one) {
        int start = one[0];
        int end = one[1];
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new int[] {start, end};
    }
}
