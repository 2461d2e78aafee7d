package org.evidenceatlas.search.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.evidenceatlas.search.entry.Fields;

/**
 * One thing that is asked for, in all the ways in which a study may say it.
 *
 * @param ways rows of terms that stand side by side; the first as it was typed
 * @param marks of things it names, as the index keeps them
 */
record Concept(List<List<String>> ways, Set<String> marks) {
    private static final float TITLE = 2f;
    private static final float ABOUT = 0.8f;
    private static final float OWN = 0.5f;

    /** What is named otherwise counts a little less than what is named as it was typed. */
    private static final float NAMED_OTHERWISE = 0.9f;

    Concept {
        ways = List.copyOf(ways);
        marks = Set.copyOf(marks);
    }

    /** What no study says: no word is empty. */
    static final Concept NOTHING = new Concept(List.of(List.of("")), Set.of());

    /** The studies that say it, the more the better. */
    Query query() {
        List<Query> all = new ArrayList<>();
        ways.forEach(way -> all.add(everywhere(way)));
        marks.stream()
                .sorted()
                .forEach(
                        mark ->
                                all.add(
                                        new BoostQuery(
                                                everywhere(List.of(mark)), NAMED_OTHERWISE)));
        return all.size() == 1 ? all.getFirst() : new DisjunctionMaxQuery(all, 0f);
    }

    /** The studies that say it in one field. */
    Query in(String field) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(row(field, way), BooleanClause.Occur.SHOULD));
        marks.forEach(mark -> any.add(row(field, List.of(mark)), BooleanClause.Occur.SHOULD));
        return any.build();
    }

    private static Query everywhere(List<String> way) {
        return new BooleanQuery.Builder()
                .add(row(Fields.TEXT, way), BooleanClause.Occur.MUST)
                .add(new BoostQuery(row(Fields.TITLE, way), TITLE), BooleanClause.Occur.SHOULD)
                .add(new BoostQuery(row(Fields.ABOUT, way), ABOUT), BooleanClause.Occur.SHOULD)
                .add(new BoostQuery(row(Fields.OWN, way), OWN), BooleanClause.Occur.SHOULD)
                .build();
    }

    /** These terms side by side in a field. */
    static Query row(String field, List<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.getFirst()))
                : new PhraseQuery(field, terms.toArray(String[]::new));
    }
}
