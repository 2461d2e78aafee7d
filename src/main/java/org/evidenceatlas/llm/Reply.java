package org.evidenceatlas.llm;

/** What came of asking a model: an answer, or why there is none, in words for people. */
public sealed interface Reply {
    /**
     * It answered to the end; whether that is of use is for the reader to see.
     *
     * @param tokens that it cost, request and answer together
     */
    record Answered(String text, long tokens) implements Reply {}

    /** It will not answer this, or a filter of its provider kept the answer back. */
    record Refused(String reason, long tokens) implements Reply {}

    /** It reached its limit before the end of the answer. */
    record Truncated(String reason, long tokens) implements Reply {}

    /** Something came that is no answer. */
    record Invalid(String reason, long tokens) implements Reply {}

    /** It was not asked, because that might have cost more than a run may. */
    record OverBudget(String reason) implements Reply {}

    /** Its provider turned this one question down, and might take others. */
    record Rejected(String reason) implements Reply {}

    /** It could not be reached, was too busy, took too long, or its server failed. */
    record NotReached(String reason) implements Reply {}

    /** The tokens that it cost; 0 where nobody counted. */
    default long cost() {
        return switch (this) {
            case Answered(String text, long tokens) -> tokens;
            case Refused(String reason, long tokens) -> tokens;
            case Truncated(String reason, long tokens) -> tokens;
            case Invalid(String reason, long tokens) -> tokens;
            case OverBudget(String reason) -> 0;
            case Rejected(String reason) -> 0;
            case NotReached(String reason) -> 0;
        };
    }
}
