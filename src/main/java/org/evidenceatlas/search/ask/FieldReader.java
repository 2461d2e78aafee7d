package org.evidenceatlas.search.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.search.entry.Fields;
import org.evidenceatlas.search.words.Tokens;

/** Reads {@code field:value}: the words of one field, a number, years, or a value of a filter. */
final class FieldReader {
    private static final Pattern YEARS =
            Pattern.compile("^(\\d{4})?(\\.\\.\\.?|-|\u2013|\u2026)?(\\d{4})?$");
    private static final Set<String> NUMBERS = Set.of("doi", "pmid", "pmcid", "id");

    private final Pack pack;

    FieldReader(Pack pack) {
        this.pack = pack;
    }

    /** The fields that a reader may name. */
    static Set<String> names() {
        Set<String> names = new LinkedHashSet<>(NUMBERS);
        names.addAll(List.of("author", "title", "journal"));
        Arrays.stream(Facet.values()).map(Facet::code).forEach(names::add);
        return names;
    }

    /** The studies with that value; empty where there is no such value. */
    Optional<Query> query(Clause clause) {
        String text = clause.text();
        return switch (clause.field()) {
            case "author" -> words(Fields.AUTHOR, clause, false);
            case "journal" -> words(Fields.JOURNAL, clause, false);
            case "title" -> words(Fields.TITLE, clause, true);
            case "doi", "pmid", "pmcid", "id" -> Optional.of(number(text));
            case "year" -> years(text);
            default ->
                    Arrays.stream(Facet.values())
                            .filter(facet -> facet.code().equals(clause.field()))
                            .findFirst()
                            .flatMap(facet -> value(facet, text));
        };
    }

    private static Query number(String text) {
        String number = Numbers.in(text).orElse(text.toLowerCase(Locale.ROOT));
        return new TermQuery(new Term(Fields.ID, number));
    }

    private static Optional<Query> words(String field, Clause clause, boolean terms) {
        List<String> words =
                Tokens.of(clause.text()).stream()
                        .filter(token -> !token.joined())
                        .map(token -> terms ? token.term() : token.surface())
                        .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (clause.quoted()) {
            return Optional.of(Concept.row(field, words));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(
                word -> all.add(new TermQuery(new Term(field, word)), BooleanClause.Occur.FILTER));
        return Optional.of(all.build());
    }

    private static Optional<Query> years(String text) {
        Matcher match = YEARS.matcher(text.strip());
        if (!match.find() || (match.group(1) == null && match.group(3) == null)) {
            return Optional.empty();
        }
        boolean range = match.group(2) != null;
        int from = match.group(1) == null ? 0 : Integer.parseInt(match.group(1));
        int open = range ? 9999 : from;
        int to = match.group(3) == null ? open : Integer.parseInt(match.group(3));
        return Optional.of(
                IntField.newRangeQuery(Fields.YEAR, Math.min(from, to), Math.max(from, to)));
    }

    private Optional<Query> value(Facet facet, String text) {
        String wanted = Tokens.terms(text);
        return codes(facet)
                .filter(
                        code ->
                                calls(facet, code)
                                        .anyMatch(name -> Tokens.terms(name).equals(wanted)))
                .findFirst()
                .map(code -> new TermQuery(new Term(Fields.of(facet), code)));
    }

    private Stream<String> codes(Facet facet) {
        return switch (facet) {
            case TOPIC -> pack.topics().stream().map(topic -> topic.id());
            case DEFINITION -> pack.definitions().stream().map(CaseDefinition::id);
            default -> facet.known().stream();
        };
    }

    /** What a reader may call a value: its code, and the pack's names for it. */
    private Stream<String> calls(Facet facet, String code) {
        List<String> names = new ArrayList<>(List.of(code));
        if (facet == Facet.TOPIC) {
            pack.topic(code).ifPresent(topic -> names.add(topic.name()));
        }
        if (facet == Facet.DEFINITION) {
            pack.definition(code)
                    .ifPresent(
                            one -> {
                                names.add(one.name());
                                names.addAll(one.aliases());
                            });
        }
        return names.stream();
    }
}
