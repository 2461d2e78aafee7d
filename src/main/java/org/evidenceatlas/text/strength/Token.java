package org.evidenceatlas.text.strength;

/**
 * A word in lower case, or one mark of punctuation.
 *
 * @param start first UTF-16 unit, {@code end} one past the last
 * @param clause from 0
 * @param number of the word in the {@link Lexicon}; -1 if the grammar does not know it
 * @param adverb as {@link WordClass#isAdverb} says, kept because it is asked often
 */
record Token(String word, int start, int end, int clause, int number, boolean adverb) {
    Token in(int otherClause) {
        return new Token(word, start, end, otherClause, number, adverb);
    }

    boolean isMark() {
        return !Character.isLetterOrDigit(word.charAt(0));
    }
}
