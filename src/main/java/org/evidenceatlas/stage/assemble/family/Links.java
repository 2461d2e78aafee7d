package org.evidenceatlas.stage.assemble.family;

import org.evidenceatlas.model.record.RecordLink;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.stage.assemble.group.Group;
import org.evidenceatlas.stage.assemble.likeness.Preprints;

/** Families by the links in PubMed's records, seen from both ends. */
final class Links {
    private Links() {}

    static void link(Group group, Neighbours into) {
        for (SourceRecord record : group.records()) {
            for (RecordLink link : record.report().links()) {
                if (Kin.makes(link.type())) {
                    link(group, link, into);
                }
            }
        }
    }

    private static void link(Group from, RecordLink link, Neighbours into) {
        Group to = into.find(link.pmid(), link.doi());
        if (from.equals(to)) {
            return;
        }
        Kin kin = Kin.of(link.type());
        String slug = to == null ? null : into.slug(to);
        String citation =
                link.citation().isEmpty() && to != null
                        ? Neighbours.citation(to.primary())
                        : link.citation();
        String reason = "PubMed links them (" + link.type().code() + ").";
        into.put(
                from,
                new FamilyMember(
                        relation(kin, citation),
                        reason,
                        1.0,
                        link.pmid(),
                        link.doi(),
                        citation,
                        slug));
        if (to != null) {
            into.put(to, into.member(from, kin.self(), reason, 1.0));
        }
    }

    /** PubMed calls a preprint an earlier version; its server's name tells which it is. */
    private static String relation(Kin kin, String citation) {
        boolean preprint = Preprints.named(citation);
        return preprint && kin.other().equals("earlier version") ? "preprint" : kin.other();
    }
}
