package org.evidenceatlas.model.fulltext;

import java.util.List;
import java.util.stream.Collectors;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.jspecify.annotations.Nullable;

/**
 * An article section by section, without its list of references.
 *
 * @param licence null where the source states none: then it is kept, and not used
 */
public record FullText(List<Section> sections, @Nullable Licence licence) {
    public FullText {
        sections = List.copyOf(sections);
    }

    /** The whole text: its parts joined by one line feed, titles not counted. */
    public String text() {
        return sections.stream().map(Section::text).collect(Collectors.joining("\n"));
    }

    /** The exact characters from start to end of the whole text, with the title of their part. */
    public Span span(int start, int end) {
        String title = null;
        int from = 0;
        for (Section section : sections) {
            if (from <= start) {
                title = section.title().isEmpty() ? null : section.title();
            }
            from += section.text().length() + 1;
        }
        return Span.of(Where.FULL_TEXT, title, start, text().substring(start, end));
    }

    /** Whether the span's characters stand in the whole text where it says. */
    public boolean holds(Span span) {
        String whole = text();
        return span.end() <= whole.length()
                && whole.substring(span.start(), span.end()).equals(span.text());
    }

    /** Whether its licence lets a program read it. */
    public boolean mayBeRead() {
        return licence != null && licence.open();
    }

    /** What a part of an article is for, by JATS sec-type, else by its title. */
    public enum Kind {
        INTRODUCTION,
        METHODS,
        PARTICIPANTS,
        RESULTS,
        DISCUSSION,
        CONCLUSIONS,
        TABLE,
        OTHER
    }

    /**
     * A part.
     *
     * @param title as printed, the titles of the parts around it before it: "Methods ›
     *     Participants"; empty where it has none
     * @param text plain: markup dropped, NFC, paragraphs joined by one line feed
     */
    public record Section(Kind kind, String title, String text) {}
}
