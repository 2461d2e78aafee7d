package org.evidenceatlas.search.ask;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.evidenceatlas.search.entry.Fields;

/** Finds the word that was meant by one that no study has. */
final class Typos {
    private static final int SHORTEST = 4;
    private static final int LONG = 7;
    private static final int MANY = 50;

    private final IndexReader reader;

    Typos(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * The nearest word that a study has: by the fewest letters changed, then by the most studies,
     * then by the alphabet. The first letter stays; short words change by one letter, words of
     * {@value #LONG} and more by two.
     */
    Optional<String> mend(String word) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.WORD);
        if (terms == null || word.length() < SHORTEST || !word.chars().allMatch(Typos::isLetter)) {
            return Optional.empty();
        }
        int most = word.length() >= LONG ? 2 : 1;
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(Fields.WORD, word), most, 1, true);
        String best = "";
        int fewest = Integer.MAX_VALUE;
        int often = 0;
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            String other = term.utf8ToString();
            int changed = changes(word, other);
            int studies = near.docFreq();
            boolean better = changed < fewest || (changed == fewest && studies > often);
            if (other.chars().allMatch(Typos::isLetter) && better && !isEverywhere(studies)) {
                best = other;
                fewest = changed;
                often = studies;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** A word that most papers have, such as "showed", is hardly what was meant by another. */
    private boolean isEverywhere(int studies) {
        return studies > MANY && 2 * studies > reader.numDocs();
    }

    private static boolean isLetter(int unit) {
        return unit >= 'a' && unit <= 'z';
    }

    /** Letters to put in, take out, change, or swap with their neighbour. */
    private static int changes(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
                least = Math.min(least, table[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1
                                && j > 1
                                && one.charAt(i - 1) == other.charAt(j - 2)
                                && one.charAt(i - 2) == other.charAt(j - 1);
                table[i][j] = swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
            }
        }
        return table[one.length()][other.length()];
    }
}
