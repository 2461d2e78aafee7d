package org.evidenceatlas.search.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.evidenceatlas.model.page.Brief;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.search.words.Names;
import org.evidenceatlas.search.words.Token;
import org.evidenceatlas.search.words.Tokens;

/** Makes the document of an entry. */
public final class Documents {
    /** Words of two parts of a study, such as title and abstract, are no phrase. */
    private static final int GAP = 100;

    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType SET = type(IndexOptions.DOCS);

    private final Names names;

    public Documents(Names names) {
        this.names = names;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(options == IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    /** The document; {@code state} says which state of the page it holds. */
    public Document of(Entry entry, String state) {
        Brief brief = entry.brief();
        Document document = new Document();
        document.add(new SortedDocValuesField(Fields.SLUG, new BytesRef(brief.slug())));
        document.add(new StringField(Fields.SLUG, brief.slug(), Field.Store.NO));
        document.add(new StringField(Fields.STATE, state, Field.Store.YES));
        words(document, entry);
        numbers(document, entry);
        stored(document, entry);
        for (Facet facet : Facet.values()) {
            facet.codes(brief).forEach(code -> exact(document, Fields.of(facet), code));
        }
        return document;
    }

    private void words(Document document, Entry entry) {
        Map<String, List<List<Token>>> parts = new LinkedHashMap<>();
        parts.put(Fields.TITLE, tokens(List.of(entry.study().text().title())));
        parts.put(Fields.OWN, entry.withdrawn() ? List.of() : tokens(entry.own()));
        parts.put(Fields.ABOUT, tokens(entry.about()));
        parts.put(Fields.AUTHOR, tokens(entry.authors()));
        parts.put(Fields.JOURNAL, tokens(journal(entry)));
        parts.put(Fields.ABSTRACT, tokens(List.of(entry.study().text().abstractText())));
        parts.put(Fields.YEAR, tokens(Facet.YEAR.codes(entry.brief())));
        for (String field : List.of(Fields.TITLE, Fields.OWN, Fields.ABOUT)) {
            document.add(
                    new Field(field, new Feed(terms(parts.getOrDefault(field, List.of()))), WORDS));
        }
        exact(document, Fields.WHOLE_TITLE, Tokens.terms(entry.study().text().title()));
        List<List<Token>> all = new ArrayList<>();
        parts.values().forEach(all::addAll);
        document.add(new Field(Fields.TEXT, new Feed(terms(all)), WORDS));
        for (String field : List.of(Fields.AUTHOR, Fields.JOURNAL)) {
            document.add(
                    new Field(
                            field,
                            new Feed(surfaces(parts.getOrDefault(field, List.of()))),
                            WORDS));
        }
        List<List<Token>> first = tokens(List.of(entry.firstAuthor()));
        document.add(new Field(Fields.FIRST_AUTHOR, new Feed(surfaces(first)), WORDS));
        exact(document, Fields.WHOLE_NAME, Tokens.surfaces(entry.firstAuthor()));
        Set<String> seen = new LinkedHashSet<>();
        all.forEach(part -> part.forEach(token -> seen.add(token.surface())));
        List<Feed.Term> set = seen.stream().map(word -> new Feed.Term(word, 1)).toList();
        document.add(new Field(Fields.WORD, new Feed(set), SET));
    }

    private static List<String> journal(Entry entry) {
        String title = entry.brief().byline().container();
        return title == null ? List.of() : List.of(title);
    }

    private static List<List<Token>> tokens(List<String> texts) {
        return texts.stream().map(Tokens::of).toList();
    }

    private static List<Feed.Term> surfaces(List<List<Token>> parts) {
        List<Feed.Term> terms = new ArrayList<>();
        for (List<Token> part : parts) {
            int last = -GAP;
            for (Token token : part) {
                terms.add(new Feed.Term(token.surface(), token.position() - last));
                last = token.position();
            }
        }
        return terms;
    }

    private List<Feed.Term> terms(List<List<Token>> parts) {
        List<Feed.Term> terms = new ArrayList<>();
        parts.forEach(part -> add(part, terms));
        return terms;
    }

    private void add(List<Token> part, List<Feed.Term> terms) {
        List<Token> words = part.stream().filter(token -> !token.joined()).toList();
        int last = -GAP;
        int word = 0;
        for (Token token : part) {
            terms.add(new Feed.Term(token.term(), token.position() - last));
            last = token.position();
            if (!token.joined()) {
                for (String mark : names.named(words, word++).marks()) {
                    terms.add(new Feed.Term(mark, 0));
                }
            }
        }
    }

    private static void numbers(Document document, Entry entry) {
        exact(document, Fields.ID, entry.numbers());
        exact(document, Fields.KEY, entry.keys());
        exact(document, Fields.CITES, entry.study().primary().cites());
        entry.keys().forEach(key -> document.add(new StoredField(Fields.KEY, key)));
        entry.study()
                .primary()
                .cites()
                .forEach(key -> document.add(new StoredField(Fields.CITES, key)));
        Integer year = entry.brief().byline().year();
        if (year != null) {
            document.add(new IntField(Fields.YEAR, year, Field.Store.NO));
        }
        Integer people = entry.brief().people();
        if (people != null) {
            document.add(new IntField(Fields.PEOPLE, people, Field.Store.NO));
        }
    }

    private static void stored(Document document, Entry entry) {
        for (FamilyMember member : entry.study().family()) {
            if (member.slug() != null) {
                String line = member.slug() + " " + member.relation();
                document.add(new StoredField(Fields.FAMILY, line));
            }
        }
        document.add(new StoredField(Fields.MEANING, entry.meaning()));
        entry.brief().topics().forEach(id -> document.add(new StoredField(Fields.TOPIC, id)));
        if (entry.withdrawn()) {
            document.add(new StoredField(Fields.WITHDRAWN, 1));
            return;
        }
        entry.own().forEach(text -> document.add(new StoredField(Fields.OWN, text)));
        if (!entry.study().text().retold() && entry.study().text().hasAbstract()) {
            document.add(new StoredField(Fields.ABSTRACT, entry.study().text().abstractText()));
        }
    }

    private static void exact(Document document, String field, Collection<String> values) {
        values.forEach(value -> exact(document, field, value));
    }

    /** Longer values are none that anyone can ask for, and Lucene would refuse them. */
    private static void exact(Document document, String field, String value) {
        if (value.length() < 1000) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }
}
