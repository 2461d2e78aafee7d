package org.evidenceatlas.stage.acquire.bulk.scan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.evidenceatlas.stage.acquire.bulk.query.Query;

/**
 * A condition on the bytes of a record without which a query cannot match it: the phrases of the
 * query stand somewhere in its text, whatever the field. It lets pass more than the query does, and
 * never less. Immutable.
 */
public final class Prefilter {
    private static final int MOST = 64;

    private final Automaton automaton;
    private final LongPredicate possible;

    private Prefilter(Automaton automaton, LongPredicate possible) {
        this.automaton = automaton;
        this.possible = possible;
    }

    /** The condition that follows from a query. */
    public static Prefilter of(Query query) {
        Map<String, Integer> phrases = new LinkedHashMap<>();
        LongPredicate possible = condition(query, phrases);
        return new Prefilter(new Automaton(List.copyOf(phrases.keySet())), possible);
    }

    Automaton automaton() {
        return automaton;
    }

    /** Whether a record in whose text just these phrases were found may match. */
    boolean mayMatch(long found) {
        return possible.test(found);
    }

    private static LongPredicate condition(Query query, Map<String, Integer> phrases) {
        return switch (query) {
            case Query.Term term -> condition(term, phrases);
            case Query.All(Query one, Query other) ->
                    condition(one, phrases).and(condition(other, phrases));
            case Query.Any(Query one, Query other) ->
                    condition(one, phrases).or(condition(other, phrases));
            // Where the words of "other" stand need not be where NOT forbids them.
            case Query.But(Query one, Query other) -> condition(one, phrases);
        };
    }

    private static LongPredicate condition(Query.Term term, Map<String, Integer> phrases) {
        long needed = 0;
        for (List<String> row : term.phrases()) {
            String phrase = String.join(" ", row);
            if (phrases.size() < MOST || phrases.containsKey(phrase)) {
                needed |= 1L << phrases.computeIfAbsent(phrase, any -> phrases.size());
            }
        }
        long all = needed;
        return found -> (found & all) == all;
    }
}
