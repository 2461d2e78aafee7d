package org.evidenceatlas.stage.examine.rule;

import java.util.function.Function;

/**
 * Something that is found out of a paper, of the words that claims rest on or of a claim: once, and
 * then known, whichever check asks. Two questions are the same only if they are one object.
 *
 * @param <S> what is asked about
 * @param <T> the answer, which nobody changes
 */
public final class Question<S extends Asked, T> {
    private final Function<S, T> answer;

    /** The question that is answered so. */
    public Question(Function<S, T> answer) {
        this.answer = answer;
    }

    /** The answer for this one. */
    public T of(S about) {
        @SuppressWarnings("unchecked") // Only this method puts an answer under this question.
        T known = (T) about.answers().get(this);
        if (known == null) {
            known = answer.apply(about);
            about.answers().put(this, known);
        }
        return known;
    }
}
