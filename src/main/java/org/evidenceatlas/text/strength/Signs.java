package org.evidenceatlas.text.strength;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.text.strength.Verbs.Use;
import org.jspecify.annotations.Nullable;

/**
 * The signs in one sentence, in reading order and apart: at each word the longest phrase stands.
 *
 * @param subordinateFirst whether clause 0 is subordinate to those after it: "Although …, …"
 */
public record Signs(List<Sign> list, boolean subordinateFirst) {
    private static final int STEM = 3;
    private static final Lexicon LEXICON = new Lexicon(Grammar.SETS, Grammar.VERBS);
    private static final Verbs VERBS = new Verbs(LEXICON);

    /** The phrases by their first word, and by the first three letters of a first stem. */
    private static final Map<String, List<Known>> BY_WORD = new HashMap<>();

    private static final Map<String, List<Known>> BY_STEM = new HashMap<>();

    static {
        Kind kind = Kind.NOTHING;
        for (String line : Grammar.PHRASES.strip().split("\n")) {
            if (line.endsWith(":")) {
                kind = Kind.valueOf(line.substring(0, line.length() - 1));
                continue;
            }
            for (String pattern : line.split(";")) {
                Known known = new Known(kind, new Phrase(pattern, LEXICON));
                known.phrase().firstWords().forEach(word -> add(BY_WORD, word, known));
                known.phrase()
                        .firstStems()
                        .forEach(stem -> add(BY_STEM, stem.substring(0, STEM), known));
            }
        }
    }

    private record Known(Kind kind, Phrase phrase) {}

    private record Match(Kind kind, int end) {}

    /** Copies the list. */
    public Signs {
        list = List.copyOf(list);
    }

    private static void add(Map<String, List<Known>> index, String key, Known known) {
        index.computeIfAbsent(key, absent -> new ArrayList<>()).add(known);
    }

    /** The signs of a sentence in lower case; their places are places in it. */
    public static Signs of(String lower) {
        List<Token> tokens = Tokens.of(lower, LEXICON);
        List<Sign> signs = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Match match = at(tokens, at);
            if (match == null) {
                at++;
                continue;
            }
            if (match.kind() != Kind.NOTHING) {
                Token first = tokens.get(at);
                int end = tokens.get(match.end() - 1).end();
                signs.add(
                        new Sign(
                                match.kind(),
                                first.start(),
                                end,
                                first.clause(),
                                lower.substring(first.start(), end)));
            }
            at = match.kind() == Kind.VERB ? at + 1 : match.end();
        }
        return new Signs(signs, Tokens.isFronted(tokens));
    }

    private static @Nullable Match at(List<Token> tokens, int at) {
        Match phrase = phraseAt(tokens, at);
        Use use = VERBS.useOf(tokens, at);
        if (use == Use.HAPPENS && phrase == null) {
            return new Match(Kind.COMPARISON, at + 1);
        }
        if (use == Use.DOES || use == Use.DOES_ALONE) {
            int end = Verbs.next(tokens, at) + (use == Use.DOES ? 1 : 0);
            boolean longer = phrase == null || phrase.end() <= end + 1;
            if (longer && (phrase == null || phrase.kind() != Kind.NOTHING)) {
                return new Match(Kind.VERB, end);
            }
        }
        return phrase;
    }

    private static @Nullable Match phraseAt(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        String stem = word.length() < STEM ? word : word.substring(0, STEM);
        Match best = longest(BY_WORD.getOrDefault(word, List.of()), tokens, at, null);
        return longest(BY_STEM.getOrDefault(stem, List.of()), tokens, at, best);
    }

    private static @Nullable Match longest(
            List<Known> known, List<Token> tokens, int at, @Nullable Match first) {
        Match best = first;
        for (Known one : known) {
            int end = one.phrase().endOf(tokens, at);
            boolean better =
                    best == null
                            || end > best.end()
                            || (end == best.end() && one.kind().weight() > best.kind().weight());
            if (end > at && better) {
                best = new Match(one.kind(), end);
            }
        }
        return best;
    }
}
