package org.evidenceatlas.model;

import org.jspecify.annotations.Nullable;

/**
 * One classified value with what it rests on.
 *
 * @param rule id of the rule or table row that decided, such as "design.cases-and-controls"
 * @param version version of that rule
 * @param span the words of the source; null for derived values and for "nothing was found"
 * @param derivation for derived values: from which other attributes, in plain words
 */
public record Attribute<T>(
        T value,
        Basis basis,
        @Nullable String rule,
        @Nullable String version,
        @Nullable Span span,
        @Nullable String derivation) {
    public Attribute {
        boolean needsSpan = basis == Basis.RULE || basis == Basis.PUBLICATION_TYPE;
        if (needsSpan && span == null) {
            throw new IllegalArgumentException(
                    "The value "
                            + value
                            + " by "
                            + rule
                            + " ("
                            + basis.code()
                            + ") has no span; "
                            + "give the words it rests on, or derive it.");
        }
        if (basis == Basis.DERIVED && derivation == null) {
            throw new IllegalArgumentException(
                    "The derived value " + value + " by " + rule + " does not say from what.");
        }
    }

    /** A value read by a rule from the words of the source. */
    public static <T> Attribute<T> byRule(T value, String rule, String version, Span span) {
        return new Attribute<>(value, Basis.RULE, rule, version, span, null);
    }

    /** A value that NLM's own publication type states. */
    public static <T> Attribute<T> byType(T value, String rule, String version, Span span) {
        return new Attribute<>(value, Basis.PUBLICATION_TYPE, rule, version, span, null);
    }

    /** A value that follows from other attributes, which {@code derivation} names. */
    public static <T> Attribute<T> derived(
            T value, String rule, String version, String derivation) {
        return new Attribute<>(value, Basis.DERIVED, rule, version, null, derivation);
    }

    /** The value that says nothing was found. */
    public static <T> Attribute<T> notFound(T value) {
        return new Attribute<>(value, Basis.NONE, null, null, null, null);
    }

    /** Whether anything was found. */
    public boolean isFound() {
        return basis != Basis.NONE;
    }
}
