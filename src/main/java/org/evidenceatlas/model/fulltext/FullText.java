package org.evidenceatlas.model.fulltext;

import java.util.List;
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
