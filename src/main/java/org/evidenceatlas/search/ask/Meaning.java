package org.evidenceatlas.search.ask;

import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What a text asks for.
 *
 * @param concepts the things it asks for in running words, each of which makes a study a better
 *     answer
 * @param bound what must be there and what must not: phrases, fields, words with a minus
 * @param firsts the papers that it may mean by name, which come before all others
 * @param shown terms and marks that a snippet marks
 * @param sense the running words themselves; empty where they name a paper
 * @param notes how it was read, in plain sentences
 */
public record Meaning(
        List<Concept> concepts,
        Query bound,
        List<First> firsts,
        Set<String> shown,
        String sense,
        List<String> notes) {
    private static final int MOST_OF_TEN = 6;

    /**
     * Papers meant by name.
     *
     * @param tier higher ones come first
     * @param most where it fits more papers than this, it names none
     * @param alone true where nothing but these papers is meant
     */
    public record First(Query query, int tier, int most, boolean alone) {}

    /** Whether nothing was asked: all studies fit. */
    public boolean isOfAll() {
        return concepts.isEmpty();
    }

    /** How many of its things a study must say at least, where too few or none say all. */
    public int most(boolean none) {
        int all = concepts.size();
        if (all <= 2) {
            return none ? Math.min(1, all) : all;
        }
        return (all * MOST_OF_TEN + 9) / 10;
    }

    /** Studies that say so many of its things and keep to its bounds. */
    public Query query(int least) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(bound, BooleanClause.Occur.FILTER);
        if (concepts.isEmpty()) {
            return all.add(new MatchAllDocsQuery(), BooleanClause.Occur.FILTER).build();
        }
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        concepts.forEach(one -> some.add(one.query(), BooleanClause.Occur.SHOULD));
        some.setMinimumNumberShouldMatch(least);
        return all.add(some.build(), BooleanClause.Occur.MUST).build();
    }
}
