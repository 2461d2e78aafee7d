package org.evidenceatlas.stage.assemble;

import java.util.List;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.testimony.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * All that one study is made of: its records, and what it must know of others (its neighbourhood).
 * The whole of it is the key of the assembled study.
 *
 * @param id the key of the first record: "pmid:36589231"
 * @param slug issued before, or proposed; empty for a notice, which has no page
 * @param records the primary report's record first; never empty, duplicates left out
 * @param signals what notices among the other records say about the study's status
 * @param testimonies what other sources say about its documents, in the order of sources and keys
 * @param asked the sources beside PubMed that were asked about it, in order
 * @param family documents linked to it, the atlas's own with their slugs
 * @param notice why this is a notice and no study, and whose; null for a study
 */
public record Cluster(
        String id,
        String slug,
        List<SourceRecord> records,
        List<Status.Signal> signals,
        List<Testimony> testimonies,
        List<String> asked,
        List<FamilyMember> family,
        @Nullable String notice) {
    public Cluster {
        records = List.copyOf(records);
        signals = List.copyOf(signals);
        testimonies = List.copyOf(testimonies);
        asked = List.copyOf(asked);
        family = List.copyOf(family);
        if (records.isEmpty()) {
            throw new IllegalArgumentException("The cluster " + id + " needs at least one record.");
        }
    }
}
