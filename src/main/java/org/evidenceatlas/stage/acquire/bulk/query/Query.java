package org.evidenceatlas.stage.acquire.bulk.query;

import java.util.List;

/** A query of PubMed as a tree; thread-safe. Whether a record is among its answers is decided. */
public sealed interface Query permits Query.Term, Query.All, Query.Any, Query.But {
    /** Whether PubMed would give this record. */
    boolean matches(Searched record);

    /**
     * Reads a query as it is written for PubMed.
     *
     * @throws org.evidenceatlas.stage.WrongSource where it asks for what a record alone cannot
     *     answer
     */
    static Query read(String text) {
        return new QueryReader(text).read();
    }

    /**
     * Words in a field. They stand in a row in one text, or are the whole of a name.
     *
     * @param phrases the words as they stand in a row; a heading and its qualifier are two
     * @param open whether the last word may go on: "fatigu*"
     */
    record Term(Field field, List<List<String>> phrases, boolean open) implements Query {
        public Term {
            phrases = phrases.stream().map(List::copyOf).toList();
        }

        @Override
        public boolean matches(Searched record) {
            List<String> words = phrases.stream().flatMap(List::stream).toList();
            return field.parts().stream()
                    .flatMap(part -> record.texts(part).stream())
                    .anyMatch(text -> in(text, words));
        }

        private boolean in(List<String> text, List<String> words) {
            int last = field.named() ? 0 : text.size() - words.size();
            if (text.size() < words.size() || (field.named() && text.size() != words.size())) {
                return false;
            }
            for (int from = 0; from <= last; from++) {
                if (at(text.subList(from, from + words.size()), words)) {
                    return true;
                }
            }
            return false;
        }

        private boolean at(List<String> row, List<String> words) {
            int last = words.size() - 1;
            return row.subList(0, last).equals(words.subList(0, last))
                    && (open
                            ? row.get(last).startsWith(words.get(last))
                            : row.get(last).equals(words.get(last)));
        }
    }

    /** AND. */
    record All(Query one, Query other) implements Query {
        @Override
        public boolean matches(Searched record) {
            return one.matches(record) && other.matches(record);
        }
    }

    /** OR. */
    record Any(Query one, Query other) implements Query {
        @Override
        public boolean matches(Searched record) {
            return one.matches(record) || other.matches(record);
        }
    }

    /** NOT. */
    record But(Query one, Query not) implements Query {
        @Override
        public boolean matches(Searched record) {
            return one.matches(record) && !not.matches(record);
        }
    }
}
