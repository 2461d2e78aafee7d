package org.evidenceatlas.model.study;

import java.util.List;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.model.record.Report;
import org.jspecify.annotations.Nullable;

/**
 * One investigation, with one or more reports.
 *
 * @param id the key of its primary report: "pmid:36589231"
 * @param slug proposed by assemble, issued at first publication, then never changed
 * @param others further reports of the same investigation, such as its preprint
 * @param family documents linked to it, with reason and score
 * @param fullText of its primary report, with the licence; null where no source has it
 * @param bibliographies of its primary report in other sources
 */
public record Study(
        String id,
        String slug,
        Report primary,
        List<Report> others,
        SourceText text,
        Status status,
        List<FamilyMember> family,
        @Nullable FullText fullText,
        List<Bibliography> bibliographies) {
    public Study {
        others = List.copyOf(others);
        family = List.copyOf(family);
        bibliographies = List.copyOf(bibliographies);
    }

    /** A study of which no more than the abstract is known, and that from one source. */
    public Study(
            String id,
            String slug,
            Report primary,
            List<Report> others,
            SourceText text,
            Status status,
            List<FamilyMember> family) {
        this(id, slug, primary, others, text, status, family, null, List.of());
    }
}
