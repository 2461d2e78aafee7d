package org.evidenceatlas.search.ask;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.search.entry.Fields;
import org.evidenceatlas.search.words.Names;
import org.evidenceatlas.search.words.StopWords;
import org.evidenceatlas.search.words.Token;
import org.evidenceatlas.search.words.Tokens;

/** Reads a text as what it asks of an index. One for each text. */
public final class Interpreter {
    private static final Set<String> NUMBER_WORDS = Set.of("doi", "pmid", "pmcid");
    private static final int BY_NUMBER = 6;

    private final IndexReader reader;
    private final Names names;
    private final FieldReader fields;
    private final Set<String> notes = new LinkedHashSet<>();
    private final BooleanQuery.Builder bound = new BooleanQuery.Builder();
    private final List<Meaning.First> firsts = new ArrayList<>();
    private final Set<String> shown = new LinkedHashSet<>();
    private final List<Concept> phrases = new ArrayList<>();
    private final List<String> running = new ArrayList<>();

    /** A paper was asked for by a number that no study here has: no other is what was meant. */
    private boolean lost;

    public Interpreter(IndexReader reader, Names names, Pack pack) {
        this.reader = reader;
        this.names = names;
        this.fields = new FieldReader(pack);
    }

    /** What this text asks for. */
    public Meaning read(String text) throws IOException {
        String cut = QueryReader.cut(text);
        if (QueryReader.isLong(text)) {
            notes.add("Only the first " + QueryReader.LONGEST + " characters were read.");
        }
        bound.add(new MatchAllDocsQuery(), BooleanClause.Occur.FILTER);
        for (Clause clause : QueryReader.read(cut, FieldReader.names())) {
            take(clause);
        }
        boolean named = lost || !firsts.isEmpty();
        if (named) {
            running.removeIf(
                    word ->
                            Tokens.of(word).stream()
                                    .allMatch(one -> NUMBER_WORDS.contains(one.surface())));
        }
        String free = String.join(" ", running);
        Concepts reading = new Concepts(reader, names, notes);
        List<Concept> concepts = reading.of(free);
        concepts.forEach(this::show);
        concepts.addAll(phrases);
        firsts.addAll(Known.in(free));
        if (concepts.isEmpty() && (named || !free.isBlank())) {
            // A number, or words that no study has: nothing else fits.
            concepts = List.of(Concept.NOTHING);
        }
        String sense = named || free.isBlank() ? "" : free;
        return new Meaning(concepts, bound.build(), firsts, shown, sense, List.copyOf(notes));
    }

    private void show(Concept concept) {
        shown.addAll(concept.marks());
        concept.ways()
                .forEach(way -> way.stream().filter(this::isWorthShowing).forEach(shown::add));
    }

    private boolean isWorthShowing(String term) {
        return !StopWords.has(term);
    }

    private void take(Clause clause) throws IOException {
        if (clause.isPlain()) {
            Optional<String> number = Numbers.in(clause.text());
            if (number.isEmpty()) {
                running.add(clause.text());
            } else {
                number(clause.text(), number.get());
            }
        } else if (!clause.field().isEmpty()) {
            field(clause);
        } else if (clause.not()) {
            words(clause.text()).ifPresent(query -> bound.add(query, BooleanClause.Occur.MUST_NOT));
        } else {
            phrase(clause.text());
        }
    }

    private void number(String typed, String number) throws IOException {
        Term term = new Term(Fields.ID, number);
        if (reader.docFreq(term) > 0) {
            firsts.add(new Meaning.First(new TermQuery(term), BY_NUMBER, Integer.MAX_VALUE, true));
        } else {
            notes.add("No study here has the number \u201c" + number + "\u201d.");
            if (typed.chars().allMatch(Character::isDigit)) {
                running.add(typed);
            } else {
                lost = true;
            }
        }
    }

    private void field(Clause clause) throws IOException {
        Optional<Query> query = fields.query(clause);
        if (query.isPresent()) {
            bound.add(
                    query.get(),
                    clause.not() ? BooleanClause.Occur.MUST_NOT : BooleanClause.Occur.FILTER);
            return;
        }
        notes.add(
                "\u201c"
                        + clause.field()
                        + ":\u201d has no value \u201c"
                        + clause.text()
                        + "\u201d here; it was read as plain words.");
        if (clause.not()) {
            words(clause.text()).ifPresent(not -> bound.add(not, BooleanClause.Occur.MUST_NOT));
        } else {
            running.add(clause.text());
        }
    }

    /** Words with a minus: the studies that have all of them, as they were typed. */
    private Optional<Query> words(String text) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Concept concept : Concepts.asTyped(reader, names).of(text)) {
            all.add(concept.in(Fields.TEXT), BooleanClause.Occur.MUST);
        }
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }

    private void phrase(String text) {
        List<String> terms =
                Tokens.of(text).stream().filter(one -> !one.joined()).map(Token::term).toList();
        if (!terms.isEmpty()) {
            Query row = Concept.row(Fields.TEXT, terms);
            bound.add(row, BooleanClause.Occur.FILTER);
            terms.stream().filter(this::isWorthShowing).forEach(shown::add);
            phrases.add(new Concept(List.of(terms), Set.of()));
        }
    }
}
