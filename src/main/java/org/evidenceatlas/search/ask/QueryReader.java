package org.evidenceatlas.search.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evidenceatlas.text.Unseen;

/**
 * Reads the language of the search field: words, "words side by side", -word, field:word. What is
 * odd is taken as plain words.
 */
final class QueryReader {
    /** Units of text that are read. */
    static final int LONGEST = 200;

    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb\u201f";
    private static final String MINUS = "-\u2212";

    private final String text;
    private final Set<String> fields;
    private final List<Clause> clauses = new ArrayList<>();
    private int at;

    private QueryReader(String text, Set<String> fields) {
        this.text = text;
        this.fields = fields;
    }

    /** The text that is read: what can be seen of its first units, to the end of a word. */
    static String cut(String text) {
        String plain = seen(text);
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int blank = plain.lastIndexOf(' ', LONGEST);
        int end = blank > LONGEST / 2 ? blank : LONGEST;
        end -= Character.isHighSurrogate(plain.charAt(end - 1)) ? 1 : 0;
        return plain.substring(0, end).strip();
    }

    /** Whether only the beginning of a text is read. */
    static boolean isLong(String text) {
        return seen(text).length() > LONGEST;
    }

    private static String seen(String text) {
        StringBuilder seen = new StringBuilder();
        text.codePoints()
                .limit(4L * LONGEST)
                .filter(letter -> Character.isWhitespace(letter) || !Unseen.is(letter))
                .forEach(seen::appendCodePoint);
        return seen.toString().strip();
    }

    /** The clauses of a text; only these names, in lower case, are fields. */
    static List<Clause> read(String text, Set<String> fields) {
        QueryReader reader = new QueryReader(text, fields);
        while (reader.at < text.length()) {
            if (Character.isWhitespace(text.charAt(reader.at))) {
                reader.at++;
            } else {
                reader.clause();
            }
        }
        return reader.clauses;
    }

    private void clause() {
        boolean begins = at == 0 || isBlank(at - 1);
        boolean not = begins && is(MINUS, at) && at + 1 < text.length() && !isBlank(at + 1);
        at += not ? 1 : 0;
        String field = field();
        at += field.isEmpty() ? 0 : field.length() + 1;
        boolean quoted = is(QUOTES, at);
        String value = quoted ? quotation() : word();
        if (!value.isBlank()) {
            clauses.add(new Clause(not, field.toLowerCase(Locale.ROOT), value, quoted));
        }
    }

    /** The name of a field that begins here, followed by a colon and a value; else empty. */
    private String field() {
        int colon = text.indexOf(':', at);
        if (colon <= at || colon + 1 >= text.length() || isBlank(colon + 1)) {
            return "";
        }
        String name = text.substring(at, colon);
        return fields.contains(name.toLowerCase(Locale.ROOT)) ? name : "";
    }

    private String quotation() {
        int from = at + 1;
        int to = from;
        while (to < text.length() && !is(QUOTES, to)) {
            to++;
        }
        at = Math.min(text.length(), to + 1);
        return text.substring(from, to);
    }

    private String word() {
        int from = at;
        while (at < text.length() && !isBlank(at) && (at == from || !is(QUOTES, at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean is(String marks, int where) {
        return where < text.length() && marks.indexOf(text.charAt(where)) >= 0;
    }

    private boolean isBlank(int where) {
        return Character.isWhitespace(text.charAt(where));
    }
}
