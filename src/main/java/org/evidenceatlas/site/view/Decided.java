package org.evidenceatlas.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one badge or value came about.
 *
 * @param basis "by a rule, from words in the text"
 * @param rule id and version of the rule; null where none decided
 * @param because for values that follow from others: from which
 */
public record Decided(
        String term,
        String value,
        String basis,
        @Nullable String rule,
        @Nullable String because,
        List<Quote> quotes) {}
