package org.evidenceatlas.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The main abstract, section by section; empty where the record has none. */
public record AbstractText(List<Section> sections, @Nullable String copyright) {
    public AbstractText {
        sections = List.copyOf(sections);
    }

    /**
     * One part of an abstract.
     *
     * @param label as printed ("METHODS"), null where unlabelled
     * @param category NLM's category ("BACKGROUND", "OBJECTIVE", "METHODS", "RESULTS",
     *     "CONCLUSIONS"), null where the record has none
     * @param text plain: markup dropped, NFC, white space folded
     */
    public record Section(@Nullable String label, @Nullable String category, String text) {}
}
