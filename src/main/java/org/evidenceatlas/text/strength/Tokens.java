package org.evidenceatlas.text.strength;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a sentence in its clauses.
 *
 * <p>Words keep their inner hyphens, so that "age-related" is no "related"; what stands in round
 * brackets is left out, for it parts a verb from its subject.
 */
final class Tokens {
    /** Words that open a clause wherever they stand. */
    private static final Set<String> OPENERS =
            Set.of(
                    "but",
                    "although",
                    "though",
                    "while",
                    "whereas",
                    "however",
                    "because",
                    "yet",
                    "despite");

    /** Words that open a clause after a comma. */
    private static final Set<String> AFTER_COMMA =
            Set.of("suggesting", "indicating", "implying", "which", "supporting");

    /** Words that open a clause after ", and". */
    private static final Set<String> AFTER_AND =
            Set.of(
                    "the",
                    "this",
                    "these",
                    "we",
                    "it",
                    "there",
                    "further",
                    "future",
                    "more",
                    "its",
                    "their",
                    "should",
                    "thus",
                    "therefore",
                    "our",
                    "additional",
                    "they");

    /** Words with which a sentence opens on a subordinate clause. */
    private static final Set<String> FRONTED =
            Set.of(
                    "although",
                    "though",
                    "while",
                    "whereas",
                    "because",
                    "despite",
                    "given",
                    "if",
                    "since");

    /** The fewest words of a subordinate clause at the head of a sentence. */
    private static final int SHORTEST = 3;

    private static final int LONGEST_BRACKET = 200;
    private static final String MARKS = ",;:.";
    private static final String WITHIN = "-'.\u2019/";

    private Tokens() {}

    /** The tokens of a text in lower case, in order. */
    static List<Token> of(String lower, Lexicon lexicon) {
        List<Token> plain = new ArrayList<>();
        int at = 0;
        while (at < lower.length()) {
            char unit = lower.charAt(at);
            int end = at + 1;
            if (Character.isLetterOrDigit(unit)) {
                end = wordEnd(lower, at);
                plain.add(token(lower.substring(at, end), at, lexicon));
            } else if (unit == '(' && at > 0) {
                end = afterBracket(lower, at);
            } else if (MARKS.indexOf(unit) >= 0) {
                plain.add(token(String.valueOf(unit), at, lexicon));
            }
            at = end;
        }
        return inClauses(plain);
    }

    private static Token token(String word, int start, Lexicon lexicon) {
        int end = start + word.length();
        return new Token(word, start, end, 0, lexicon.numberOf(word), WordClass.isAdverb(word));
    }

    /** Whether the sentence begins with a subordinate clause. */
    static boolean isFronted(List<Token> tokens) {
        return !tokens.isEmpty()
                && FRONTED.contains(tokens.getFirst().word())
                && tokens.getLast().clause() > 0;
    }

    private static int wordEnd(String lower, int from) {
        int end = from + 1;
        while (end < lower.length()) {
            char unit = lower.charAt(end);
            boolean inner =
                    WITHIN.indexOf(unit) >= 0
                            && end + 1 < lower.length()
                            && Character.isLetterOrDigit(lower.charAt(end + 1));
            if (!inner && !Character.isLetterOrDigit(unit)) {
                break;
            }
            end++;
        }
        return end;
    }

    private static int afterBracket(String lower, int open) {
        int last = Math.min(lower.length(), open + LONGEST_BRACKET);
        for (int i = open + 1; i < last; i++) {
            if (lower.charAt(i) == ')') {
                return i + 1;
            }
        }
        return open + 1;
    }

    private static List<Token> inClauses(List<Token> plain) {
        List<Token> tokens = new ArrayList<>(plain.size());
        boolean fronted = !plain.isEmpty() && FRONTED.contains(plain.getFirst().word());
        int clause = 0;
        for (int i = 0; i < plain.size(); i++) {
            Token token = plain.get(i);
            boolean frontEnds = fronted && clause == 0 && i > SHORTEST && token.word().equals(",");
            if (frontEnds || opens(plain, i)) {
                clause++;
            }
            tokens.add(token.in(clause));
        }
        return tokens;
    }

    private static boolean opens(List<Token> plain, int at) {
        String word = plain.get(at).word();
        String next = at + 1 < plain.size() ? plain.get(at + 1).word() : "";
        if (word.equals(",")) {
            return AFTER_COMMA.contains(next)
                    || (next.equals("and")
                            && at + 2 < plain.size()
                            && AFTER_AND.contains(plain.get(at + 2).word()));
        }
        boolean butAlso = word.equals("but") && next.equals("also");
        return word.equals(";") || (at > 0 && OPENERS.contains(word) && !butAlso);
    }
}
