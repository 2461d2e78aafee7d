package org.evidenceatlas.model.study;

import java.util.List;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.jspecify.annotations.Nullable;

/**
 * The plain text that was read of a study; all spans point into it.
 *
 * @param title plain title
 * @param abstractText sections joined by one line feed, labels not counted; empty for none
 * @param sections in order, covering the abstract but for the joining line feeds
 * @param retold true where the abstract is our retelling, never shown as the paper's words
 * @param openLicence true where the text's licence lets it be shown in full
 */
public record SourceText(
        String title,
        String abstractText,
        List<Section> sections,
        boolean retold,
        boolean openLicence) {
    public SourceText {
        sections = List.copyOf(sections);
        for (Section section : sections) {
            if (section.start() < 0 || section.end() > abstractText.length()) {
                throw new IllegalArgumentException(
                        "The section "
                                + section.label()
                                + " ends at "
                                + section.end()
                                + ", beyond the abstract's "
                                + abstractText.length()
                                + " units.");
            }
        }
    }

    /** A labelled or unlabelled part of the abstract, [start, end). */
    public record Section(@Nullable String label, @Nullable String category, int start, int end) {}

    /** Whether there is an abstract to read. */
    public boolean hasAbstract() {
        return !abstractText.isEmpty();
    }

    /** The title or the abstract. */
    public String of(Where where) {
        return where == Where.TITLE ? title : abstractText;
    }

    /** The exact characters from start to end of the title or abstract, with their section. */
    public Span span(Where where, int start, int end) {
        return Span.of(where, sectionAt(where, start), start, of(where).substring(start, end));
    }

    /** Whether the span's characters stand where it says. */
    public boolean holds(Span span) {
        String whole = of(span.where());
        return span.end() <= whole.length()
                && whole.substring(span.start(), span.end()).equals(span.text());
    }

    private @Nullable String sectionAt(Where where, int offset) {
        if (where != Where.ABSTRACT) {
            return null;
        }
        for (Section section : sections) {
            if (offset >= section.start() && offset < section.end()) {
                return section.label();
            }
        }
        return null;
    }
}
