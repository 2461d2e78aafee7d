package org.evidenceatlas.search.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.evidenceatlas.search.entry.Fields;
import org.evidenceatlas.search.words.Token;
import org.evidenceatlas.search.words.Tokens;

/** Papers that running words may mean: by their authors and year, or by a piece of their title. */
final class Known {
    private static final int BY_WHOLE_TITLE = 5;
    private static final int BY_WHOLE_NAME = 4;
    private static final int BY_FIRST_AUTHOR = 3;
    private static final int BY_TITLE = 2;
    private static final int BY_AUTHOR = 1;
    private static final int FRAGMENT = 3;
    private static final int FEW = 3;
    private static final int MOST_NAMES = 6;
    private static final Set<String> BETWEEN = Set.of("et", "al", "and", "others", "in");

    private Known() {}

    /** What the words may mean. */
    static List<Meaning.First> in(String text) {
        List<Token> words = Tokens.of(text).stream().filter(one -> !one.joined()).toList();
        List<Meaning.First> firsts = new ArrayList<>();
        if (words.size() >= FRAGMENT) {
            List<String> terms = words.stream().map(Token::term).toList();
            firsts.add(new Meaning.First(Concept.row(Fields.TITLE, terms), BY_TITLE, FEW, false));
            Query whole = new TermQuery(new Term(Fields.WHOLE_TITLE, String.join(" ", terms)));
            firsts.add(new Meaning.First(whole, BY_WHOLE_TITLE, Integer.MAX_VALUE, false));
        }
        List<Token> years = words.stream().filter(Known::isYear).toList();
        List<String> names =
                words.stream()
                        .filter(word -> !isYear(word) && !BETWEEN.contains(word.surface()))
                        .map(Token::surface)
                        .toList();
        if (years.size() == 1 && !names.isEmpty() && names.size() <= MOST_NAMES) {
            authors(Integer.parseInt(years.getFirst().surface()), names, firsts);
        }
        return firsts;
    }

    private static boolean isYear(Token word) {
        String text = word.surface();
        return text.length() == 4
                && (text.startsWith("19") || text.startsWith("20"))
                && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    private static void authors(int year, List<String> names, List<Meaning.First> firsts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(IntField.newExactQuery(Fields.YEAR, year), BooleanClause.Occur.FILTER);
        BooleanQuery.Builder first = new BooleanQuery.Builder();
        for (String name : names) {
            Query author = new TermQuery(new Term(Fields.AUTHOR, name));
            any.add(author, BooleanClause.Occur.FILTER);
            Query asFirst = new TermQuery(new Term(Fields.FIRST_AUTHOR, name));
            first.add(asFirst, BooleanClause.Occur.SHOULD);
        }
        BooleanQuery all = any.build();
        firsts.add(new Meaning.First(all, BY_AUTHOR, Integer.MAX_VALUE, true));
        Query both =
                new BooleanQuery.Builder()
                        .add(all, BooleanClause.Occur.FILTER)
                        .add(first.build(), BooleanClause.Occur.FILTER)
                        .build();
        firsts.add(new Meaning.First(both, BY_FIRST_AUTHOR, Integer.MAX_VALUE, true));
        Query whole =
                new BooleanQuery.Builder()
                        .add(IntField.newExactQuery(Fields.YEAR, year), BooleanClause.Occur.FILTER)
                        .add(
                                new TermQuery(new Term(Fields.WHOLE_NAME, String.join(" ", names))),
                                BooleanClause.Occur.FILTER)
                        .build();
        firsts.add(new Meaning.First(whole, BY_WHOLE_NAME, Integer.MAX_VALUE, true));
    }
}
