package org.evidenceatlas.model.study;

import java.util.List;
import org.evidenceatlas.model.record.Report;

/**
 * One investigation, with one or more reports.
 *
 * @param id the key of its primary report: "pmid:36589231"
 * @param slug proposed by assemble, issued at first publication, then never changed
 * @param others further reports of the same investigation, such as its preprint
 * @param family documents linked to it, with reason and score
 */
public record Study(
        String id,
        String slug,
        Report primary,
        List<Report> others,
        SourceText text,
        Status status,
        List<FamilyMember> family) {
    public Study {
        others = List.copyOf(others);
        family = List.copyOf(family);
    }
}
