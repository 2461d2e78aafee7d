package org.evidenceatlas.site.view;

import java.util.List;

/** One line of facts: a term, its values in words, each with or without a link. */
public record Row(String term, List<Value> values) {
    /** One value; {@code href} is empty where it leads nowhere. */
    public record Value(String text, String href) {}

    /** A row with one plain value. */
    public static Row of(String term, String text) {
        return new Row(term, List.of(new Value(text, "")));
    }

    /** A row with one linked value. */
    public static Row of(String term, Link link) {
        return new Row(term, List.of(new Value(link.text(), link.href())));
    }
}
