package org.evidenceatlas.stage.assemble.family;

import java.util.List;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.stage.assemble.group.Documents;
import org.evidenceatlas.stage.assemble.group.Group;
import org.evidenceatlas.stage.assemble.group.Join;
import org.evidenceatlas.stage.assemble.likeness.Preprints;

/**
 * A study's own further reports, and the records that are held to be of its paper because they are
 * alike: each with the reason why it stands here.
 */
final class Reports {
    private Reports() {}

    static void link(Group group, Neighbours into) {
        List<List<SourceRecord>> documents = Documents.of(group.records());
        for (SourceRecord record : documents.getFirst()) {
            Join why = why(group, List.of(record));
            if (!record.equals(group.records().getFirst()) && why.score() < 1) {
                String citation =
                        Neighbours.citation(record.report()) + " (" + record.format() + ")";
                into.put(
                        group,
                        member("another record of this paper", why, record.report(), citation));
            }
        }
        for (List<SourceRecord> document : documents.subList(1, documents.size())) {
            Report report = Documents.report(document);
            String relation = Preprints.is(report) ? "preprint" : "another report";
            String citation = Neighbours.citation(report);
            into.put(group, member(relation, why(group, document), report, citation));
        }
    }

    private static FamilyMember member(String relation, Join why, Report report, String citation) {
        return new FamilyMember(
                relation,
                why.reason(),
                why.score(),
                report.ids().pmid(),
                report.ids().doi(),
                citation,
                null);
    }

    /** The first reason, numbers and links before likeness. */
    private static Join why(Group group, List<SourceRecord> document) {
        return group.joins().stream()
                .filter(join -> document.stream().anyMatch(one -> join.touches(one.key())))
                .findFirst()
                .orElse(new Join("", "", "Both have the same number.", 1.0));
    }
}
