package org.evidenceatlas.model;

import org.jspecify.annotations.Nullable;

/**
 * The exact characters of a source on which a statement rests.
 *
 * <p>Offsets are UTF-16 units into the plain text of the title or abstract: markup dropped, NFC,
 * abstract sections joined by one line feed, labels not counted. In metadata there are no offsets
 * (both 0) and {@code field} names the element of the record.
 *
 * @param section the label of the abstract's section as the record prints it, null where unlabelled
 * @param field for metadata only: the record's own element name, such as "PublicationType"
 */
public record Span(
        Where where,
        @Nullable String section,
        int start,
        int end,
        String text,
        @Nullable String field) {
    public Span {
        if (where == Where.METADATA ? field == null : start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "A span in "
                            + where.code()
                            + " from "
                            + start
                            + " to "
                            + end
                            + " cannot hold \""
                            + text
                            + "\": offsets must fit its text, and metadata must name its field.");
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A span holds at least one character.");
        }
    }

    /** A span in the title or the abstract. */
    public static Span of(Where where, @Nullable String section, int start, String text) {
        return new Span(where, section, start, start + text.length(), text, null);
    }

    /** A span in NLM's metadata, such as a publication type. */
    public static Span metadata(String field, String text) {
        return new Span(Where.METADATA, null, 0, 0, text, field);
    }
}
