package org.evidenceatlas.model.page;

import java.util.List;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.classification.EvidenceLevel;
import org.evidenceatlas.model.classification.PeerReview;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.Title;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.jspecify.annotations.Nullable;

/**
 * What lists need of a page, taken from it unchanged, so that a thousand pages need not be read for
 * one list.
 *
 * @param oneLine our one sentence about the study; empty for a bare record
 * @param topics ids of the pack's topics, best first
 * @param definitions ids of the pack's case definitions that it used
 * @param severities how ill the people were, as {@link
 *     org.evidenceatlas.model.classification.People} has it; empty where not stated
 * @param people how many took part in all, 1 or more; null where not stated
 */
public record Brief(
        String slug,
        boolean retold,
        Status status,
        Byline byline,
        Kind kind,
        List<String> topics,
        List<String> definitions,
        List<String> severities,
        @Nullable Integer people,
        String oneLine) {
    public Brief {
        topics = List.copyOf(topics);
        definitions = List.copyOf(definitions);
        severities = List.copyOf(severities);
    }

    /**
     * What was published where, when and by whom.
     *
     * @param authors the first {@value #AUTHORS} at most
     * @param complete false where the record itself says that it leaves authors out
     * @param container the journal's or book's title
     */
    public record Byline(
            Title title,
            List<Author> authors,
            boolean complete,
            @Nullable String container,
            @Nullable Integer year) {
        /** One more than a list prints, so that it can say that there are others. */
        private static final int AUTHORS = 4;

        public Byline {
            authors = List.copyOf(authors);
        }

        /** The byline of a report. */
        public static Byline of(Report report) {
            return new Byline(
                    report.title(),
                    report.authors().authors().stream().limit(AUTHORS).toList(),
                    report.authors().complete(),
                    report.container().title(),
                    report.dates().year());
        }
    }

    /** What kind of study it is, and of what. */
    public record Kind(
            EvidenceLevel level,
            StudyDesign design,
            PemCriterion pem,
            boolean inScope,
            DiseaseContext context,
            PeerReview peerReview) {
        /** The kind that a classification found. */
        public static Kind of(Classification what) {
            return new Kind(
                    what.level().value(),
                    what.design().value(),
                    what.pemCriterion().value(),
                    what.inScope().value(),
                    what.diseaseContext().value(),
                    what.peerReview().value());
        }
    }

    /** The brief of a page. */
    public static Brief of(Page page) {
        Draft draft = page.verdict().examination().draft();
        Classification what = draft.classification();
        Study study = what.study();
        List<Claim> line = draft.in(Field.ONE_LINE);
        return new Brief(
                page.slug(),
                study.text().retold(),
                study.status(),
                Byline.of(study.primary()),
                Kind.of(what),
                values(what.topics()),
                values(what.caseDefinitions()),
                values(what.people().severity()),
                what.sample().total().value().value(),
                String.join(" ", line.stream().map(Claim::text).toList()));
    }

    private static List<String> values(List<Attribute<String>> found) {
        return found.stream().map(Attribute::value).distinct().toList();
    }
}
