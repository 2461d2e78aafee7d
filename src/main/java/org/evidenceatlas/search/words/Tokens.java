package org.evidenceatlas.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Cuts a text into words. Hyphens, slashes and points between letters part words and keep them in
 * one run, which also stands in one piece: "ME/CFS" gives "me", "cfs" and "mecfs", so that all ways
 * of writing it meet.
 */
public final class Tokens {
    /** Longer runs are formulas and addresses; nobody writes them in one piece. */
    private static final int MOST_PARTS = 4;

    private static final int LONGEST = 60;
    private static final String JOINERS = "-/\u2010\u2011\u2012\u2013\u2212._+";
    private static final String APOSTROPHES = "'\u2019\u02BC";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int run;

    private Tokens(String text) {
        this.text = text;
    }

    /** The words of a text in order, each joined form behind the first of its parts. */
    public static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            at = isWord(text, at) ? tokens.run(at) : at + 1;
        }
        return tokens.tokens;
    }

    /** The terms of a text in one line, without joined forms. */
    public static String terms(String text) {
        return line(text, Token::term);
    }

    /** The words of a text as they are seen, in one line, without joined forms. */
    public static String surfaces(String text) {
        return line(text, Token::surface);
    }

    private static String line(String text, Function<Token, String> form) {
        return of(text).stream()
                .filter(token -> !token.joined())
                .map(form)
                .collect(Collectors.joining(" "));
    }

    private record Part(String text, int start, int end) {}

    /** Takes the run that begins here, and says where it ends. */
    private int run(int from) {
        List<Part> parts = new ArrayList<>();
        int at = from;
        while (at < text.length() && isWord(text, at)) {
            int end = word(at);
            parts.add(new Part(text.substring(at, end), at, end));
            boolean goesOn =
                    end + 1 < text.length()
                            && JOINERS.indexOf(text.charAt(end)) >= 0
                            && isWord(text, end + 1);
            at = goesOn ? end + 1 : end;
            if (!goesOn) {
                break;
            }
        }
        add(parts);
        return Math.max(at, from + 1);
    }

    /** The end of the word that begins here; an apostrophe within it is part of it. */
    private int word(int from) {
        int at = from;
        while (at < text.length()
                && (isWord(text, at) || (isApostrophe(at) && isWord(text, at + 1)))) {
            at++;
        }
        return at;
    }

    private void add(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String surface = surface(part.text());
            if (surface.isEmpty()) {
                continue;
            }
            tokens.add(token(surface, part.start(), part.end(), false));
            if (i == 0 && parts.size() > 1 && parts.size() <= MOST_PARTS) {
                joined(parts);
            }
            position++;
        }
        run++;
    }

    private void joined(List<Part> parts) {
        StringBuilder whole = new StringBuilder();
        parts.forEach(part -> whole.append(surface(part.text())));
        boolean number = whole.chars().allMatch(Character::isDigit);
        if (!number && whole.length() <= LONGEST) {
            int end = parts.getLast().end();
            tokens.add(token(whole.toString(), parts.getFirst().start(), end, true));
        }
    }

    private Token token(String surface, int start, int end, boolean joined) {
        return new Token(surface, Normal.term(surface), start, end, position, run, joined);
    }

    /** Lower case, without accents, apostrophes and the s of a genitive; not too long. */
    private static String surface(String word) {
        String plain = Normal.surface(word);
        for (int i = 0; i < APOSTROPHES.length(); i++) {
            if (plain.indexOf(APOSTROPHES.charAt(i)) < 0) {
                continue;
            }
            String mark = APOSTROPHES.substring(i, i + 1);
            plain = plain.endsWith(mark + "s") ? plain.substring(0, plain.length() - 2) : plain;
            plain = plain.replace(mark, "");
        }
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    private static boolean isWord(String text, int at) {
        return at < text.length() && isLetter(text.charAt(at));
    }

    /** Letters, digits, marks on letters, and halves of rare letters. */
    private static boolean isLetter(char unit) {
        return Character.isLetterOrDigit(unit)
                || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    private boolean isApostrophe(int at) {
        return APOSTROPHES.indexOf(text.charAt(at)) >= 0;
    }
}
