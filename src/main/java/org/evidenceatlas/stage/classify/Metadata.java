package org.evidenceatlas.stage.classify;

import java.util.List;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.classification.PeerReview;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.stage.classify.reading.Paper;

/** What the record itself tells: peer review. NLM has no field for it, so the types speak. */
final class Metadata {
    private static final String VERSION = "1";
    private static final List<String> EDITORIAL =
            List.of("Editorial", "Letter", "Comment", "News", "Newspaper Article");

    private Metadata() {}

    static Attribute<PeerReview> peerReview(Paper paper) {
        List<String> types = paper.indexing().types();
        if (types.contains("Preprint")) {
            return type(PeerReview.PREPRINT, "Preprint");
        }
        ReportKind kind = paper.study().primary().kind();
        if (kind == ReportKind.PREPRINT) {
            return Attribute.derived(
                    PeerReview.PREPRINT, "review.kind", VERSION, "kind of report: preprint");
        }
        for (String one : EDITORIAL) {
            if (types.contains(one)) {
                return type(PeerReview.EDITORIAL_OR_LETTER, one);
            }
        }
        return types.contains("Journal Article")
                ? type(PeerReview.JOURNAL_ARTICLE, "Journal Article")
                : Attribute.notFound(PeerReview.UNCLEAR);
    }

    private static Attribute<PeerReview> type(PeerReview value, String type) {
        return Attribute.byType(
                value, "review.by-type", VERSION, Span.metadata("PublicationType", type));
    }
}
