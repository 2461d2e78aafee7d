package org.evidenceatlas.search.ask;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.evidenceatlas.search.entry.Fields;
import org.evidenceatlas.search.words.Names;
import org.evidenceatlas.search.words.StopWords;
import org.evidenceatlas.search.words.Token;
import org.evidenceatlas.search.words.Tokens;

/** Reads running words as the things they ask for. */
final class Concepts {
    /** More things than anyone asks for at once, and few enough for one search. */
    private static final int MOST = 24;

    private final IndexReader reader;
    private final Names names;
    private final Typos typos;
    private final Set<String> notes;
    private final boolean mends;

    /** {@code notes} takes a sentence for each word that was read as another, or left out. */
    Concepts(IndexReader reader, Names names, Set<String> notes) {
        this(reader, names, notes, true);
    }

    /** Words as they stand, none read as another. */
    static Concepts asTyped(IndexReader reader, Names names) {
        return new Concepts(reader, names, new LinkedHashSet<>(), false);
    }

    private Concepts(IndexReader reader, Names names, Set<String> notes, boolean mends) {
        this.mends = mends;
        this.reader = reader;
        this.names = names;
        this.typos = new Typos(reader);
        this.notes = notes;
    }

    /** The things that these words ask for, in order. */
    List<Concept> of(String text) throws IOException {
        List<Token> all = Tokens.of(text);
        List<Token> words = all.stream().filter(token -> !token.joined()).toList();
        List<Concept> concepts = new ArrayList<>();
        boolean plainOnly = words.stream().allMatch(word -> StopWords.has(word.surface()));
        int at = 0;
        while (at < words.size() && concepts.size() < MOST) {
            Names.Named named = named(words, at, text);
            Token word = words.get(at);
            if (named.length() > 0) {
                List<Token> row = words.subList(at, at + named.length());
                add(concepts, new Concept(List.of(terms(row)), named.marks()));
                at += named.length();
            } else if (StopWords.has(word.surface()) && !plainOnly && run(words, at) == 1) {
                at++;
            } else {
                List<Token> row = words.subList(at, at + run(words, at));
                concept(row, all).ifPresent(one -> add(concepts, one));
                at += row.size();
            }
        }
        return concepts;
    }

    /** What is asked for twice is asked for once. */
    private static void add(List<Concept> concepts, Concept one) {
        if (!concepts.contains(one)) {
            concepts.add(one);
        }
    }

    private Names.Named named(List<Token> words, int at, String text) {
        Names.Named named = names.meant(words, at);
        List<Token> row = words.subList(at, at + named.length());
        if (named.capitals()) {
            String written = text.substring(row.getFirst().start(), row.getLast().end());
            boolean capitals = written.chars().allMatch(Character::isUpperCase);
            boolean shouted = text.equals(text.toUpperCase(Locale.ROOT)) && words.size() > 1;
            return capitals && !shouted ? named : Names.Named.NONE;
        }
        return named;
    }

    private static List<String> terms(List<Token> row) {
        return row.stream().map(Token::term).toList();
    }

    /** How many words the run that begins here has, such as 3 for "SARS-CoV-2". */
    private static int run(List<Token> words, int at) {
        int end = at + 1;
        while (end < words.size() && words.get(end).run() == words.get(at).run()) {
            end++;
        }
        return end - at;
    }

    private Optional<Concept> concept(List<Token> row, List<Token> all) throws IOException {
        List<List<String>> ways = new ArrayList<>();
        ways.add(terms(row));
        if (row.size() > 1) {
            all.stream()
                    .filter(token -> token.joined() && token.run() == row.getFirst().run())
                    .filter(token -> token.start() == row.getFirst().start())
                    .forEach(token -> ways.add(List.of(token.term())));
        }
        for (List<String> way : ways) {
            if (isKnown(way)) {
                return Optional.of(new Concept(ways, Set.of()));
            }
        }
        return mended(row);
    }

    /** Whether each of these words is in some study. */
    private boolean isKnown(List<String> terms) throws IOException {
        for (String term : terms) {
            if (reader.docFreq(new Term(Fields.TEXT, term)) == 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<Concept> mended(List<Token> row) throws IOException {
        List<String> terms = new ArrayList<>();
        for (Token word : row) {
            if (isKnown(List.of(word.term()))) {
                terms.add(word.term());
                continue;
            }
            Optional<String> other = mends ? typos.mend(word.surface()) : Optional.empty();
            if (other.isEmpty()) {
                notes.add(
                        "No study has the word \u201c"
                                + word.surface()
                                + "\u201d; it was left out.");
                continue;
            }
            notes.add(
                    "No study has the word \u201c"
                            + word.surface()
                            + "\u201d. It was read as \u201c"
                            + other.get()
                            + "\u201d.");
            Tokens.of(other.get()).forEach(token -> terms.add(token.term()));
        }
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(new Concept(List.of(terms), marks(terms)));
    }

    /** What a mended word names, so that a misspelt name finds what the name does. */
    private Set<String> marks(List<String> terms) {
        List<Token> words = Tokens.of(String.join(" ", terms));
        Names.Named named = names.meant(words, 0);
        return named.length() == words.size() ? named.marks() : new LinkedHashSet<>();
    }
}
