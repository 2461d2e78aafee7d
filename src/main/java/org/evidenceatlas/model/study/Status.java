package org.evidenceatlas.model.study;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the paper still stands, with every signal that says so.
 *
 * @param asked the sources that were asked, such as "PubMed"
 * @param notAsked the sources that could not be asked: they give "unknown", never "clean"
 */
public record Status(Value value, List<Signal> signals, List<String> asked, List<String> notAsked) {
    public Status {
        signals = List.copyOf(signals);
        asked = List.copyOf(asked);
        notAsked = List.copyOf(notAsked);
    }

    /** The strongest state that a signal supports. */
    public enum Value {
        CURRENT("current"),
        CORRECTED("corrected"),
        CONCERN("concern"),
        PARTIALLY_RETRACTED("partially-retracted"),
        RETRACTED("retracted"),
        WITHDRAWN("withdrawn"),
        UNKNOWN("unknown");

        private final String code;

        Value(String code) {
            this.code = code;
        }

        /** The name used in JSON. */
        @JsonValue
        public String code() {
            return code;
        }
    }

    /**
     * One sign.
     *
     * @param source "PubMed publication type", "PubMed link", "title"
     * @param says the state it supports
     * @param text the words of the record
     * @param pmid the notice's, where known
     */
    public record Signal(
            String source, Value says, String text, @Nullable String pmid, @Nullable String doi) {}

    /** Whether nothing of the paper's results may be told any more. */
    public boolean isWithdrawn() {
        return value == Value.RETRACTED || value == Value.WITHDRAWN;
    }
}
