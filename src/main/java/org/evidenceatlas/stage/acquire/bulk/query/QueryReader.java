package org.evidenceatlas.stage.acquire.bulk.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.stage.WrongSource;

/**
 * Reads a query as PubMed does: AND, OR and NOT in capitals have one rank and are taken from left
 * to right, two terms without a word between them are joined by AND, brackets go first (PubMed User
 * Guide, "Combining search terms with Boolean operators").
 *
 * <p>Terms without a field are refused, because PubMed translates them with lists that are not in
 * the records. A phrase is found where its words stand in a row. PubMed does the same for a phrase
 * in its phrase index; it takes the words of any other phrase singly.
 */
final class QueryReader {
    private static final int SHORTEST_OPEN = 4;
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    QueryReader(String text) {
        this.text = text;
    }

    Query read() {
        Query query = sequence();
        if (at < text.length()) {
            throw wrong("a bracket \")\" closes what none opened");
        }
        return query;
    }

    private Query sequence() {
        Query left = operand();
        for (skip(); at < text.length() && text.charAt(at) != ')'; skip()) {
            if (word("OR")) {
                left = new Query.Any(left, operand());
            } else if (word("NOT")) {
                left = new Query.But(left, operand());
            } else {
                word("AND");
                left = new Query.All(left, operand());
            }
        }
        return left;
    }

    private Query operand() {
        skip();
        if (at >= text.length() || text.charAt(at) == ')') {
            throw wrong("a term is missing");
        }
        if (text.charAt(at) != '(') {
            return term();
        }
        at++;
        if (++depth > DEEPEST) {
            throw wrong("brackets stand more than " + DEEPEST + " deep");
        }
        Query inner = sequence();
        depth--;
        if (at >= text.length()) {
            throw wrong("a bracket \"(\" is not closed");
        }
        at++;
        return inner;
    }

    private Query term() {
        int from = at;
        String words = text.charAt(at) == '"' ? quoted() : bare();
        skip();
        if (at >= text.length() || text.charAt(at) != '[') {
            throw wrong(
                    "the term \""
                            + words.strip()
                            + "\" has no field, and PubMed alone knows what it makes of it");
        }
        int end = text.indexOf(']', at);
        if (end < 0) {
            throw wrong("a \"[\" is not closed");
        }
        String tag = text.substring(at + 1, end).strip();
        Field field =
                Field.of(tag)
                        .orElseThrow(() -> wrong("the field [" + tag + "] is not in the records"));
        at = end + 1;
        return term(words, field, from);
    }

    private Query term(String words, Field field, int from) {
        String bare = words.strip();
        boolean open = bare.endsWith("*");
        if (bare.indexOf('*') >= 0 && bare.indexOf('*') < bare.length() - 1) {
            at = from;
            throw wrong("a \"*\" stands inside \"" + bare + "\", and only the end of a term may");
        }
        List<List<String>> phrases = new ArrayList<>();
        boolean heading = field == Field.MESH || field == Field.MAJOR_MESH;
        for (String phrase : heading ? bare.split("/", -1) : new String[] {bare}) {
            List<String> row = Words.of(phrase);
            if (!row.isEmpty()) {
                phrases.add(row);
            }
        }
        if (phrases.isEmpty()) {
            at = from;
            throw wrong("the term \"" + bare + "\" has no word");
        }
        if (open && phrases.getLast().getLast().length() < SHORTEST_OPEN) {
            at = from;
            throw wrong(
                    "\"" + bare + "\" is cut after fewer than " + SHORTEST_OPEN + " characters");
        }
        return new Query.Term(field, phrases, open);
    }

    private String quoted() {
        int end = text.indexOf('"', at + 1);
        if (end < 0) {
            throw wrong("a quotation mark is not closed");
        }
        String words = text.substring(at + 1, end);
        at = end + 1;
        return words;
    }

    private String bare() {
        int from = at;
        while (at < text.length() && "[]()\"".indexOf(text.charAt(at)) < 0) {
            if (isOperator()) {
                break;
            }
            at++;
        }
        return text.substring(from, at);
    }

    private boolean isOperator() {
        int begun = at;
        boolean first = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        boolean found = first && (word("AND") || word("OR") || word("NOT"));
        at = begun;
        return found;
    }

    private boolean word(String operator) {
        int end = at + operator.length();
        boolean whole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
        if (whole && text.startsWith(operator, at)) {
            at = Math.min(end, text.length());
            return true;
        }
        return false;
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private WrongSource wrong(String what) {
        return new WrongSource(
                String.format(
                        Locale.ROOT,
                        "The query cannot be decided on files: at character %d of %s, %s. Give each"
                                + " term one of the fields %s, as in \"chronic fatigue"
                                + " syndrome\"[tiab], or take all records: --select all.",
                        Math.min(at, text.length()) + 1,
                        shown(),
                        what,
                        Field.known()));
    }

    private String shown() {
        return "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
    }
}
