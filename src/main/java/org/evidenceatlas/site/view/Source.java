package org.evidenceatlas.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence of ours rests on.
 *
 * @param id the sentence's id on the page
 * @param kind "Reported", "Derived", "Editorial"
 * @param rule for derived sentences the rule's id; {@code reason} why it applies here
 * @param editorial for editorial text the source that was opened, and when
 */
public record Source(
        String id,
        String sentence,
        String kind,
        List<Quote> quotes,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable Editorial editorial) {
    /** An opened source; {@code href} null where its address is no web address. */
    public record Editorial(String title, @Nullable String href, String opened) {}
}
