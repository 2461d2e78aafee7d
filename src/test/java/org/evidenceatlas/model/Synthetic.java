package org.evidenceatlas.model;

import java.util.List;
import org.evidenceatlas.model.classification.Applicability;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.DefinitionQuality;
import org.evidenceatlas.model.classification.Direction;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.classification.EvidenceLevel;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.PeerReview;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.People;
import org.evidenceatlas.model.classification.Sample;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.classification.Trial;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Disclosure;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.model.record.Title;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.model.verdict.Decision;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.model.verdict.Verdict;

/** A small made-up study, carried as far along the line as a test needs. */
public final class Synthetic {
    /** The whole abstract; the only sentence is a result. */
    public static final String ABSTRACT = "Zinc was lower in 12 patients than in 12 controls.";

    private Synthetic() {}

    /** One report of a paper that does not exist. */
    public static Report report() {
        return new Report(
                new Identifiers("99000001", "10.1000/synthetic", null, null, List.of()),
                ReportKind.ARTICLE,
                new Title("A made-up study of zinc.", "A made-up study of zinc.", null),
                new AuthorList(List.of(new Author("Doe", "J", null, null, null)), true),
                new Container("Journal", null, null, null, null, null, null, null),
                new Dates(new PartialDate(2020, null, null), null, null, null, null),
                new AbstractText(
                        List.of(new AbstractText.Section("RESULTS", "RESULTS", ABSTRACT)), null),
                new Indexing(List.of("Journal Article"), List.of(), List.of(), List.of("eng")),
                List.of(),
                new Disclosure(null, List.of()));
    }

    /** The study with that status; {@code retold} as for the shipped sample. */
    public static Study study(Status.Value status, boolean retold) {
        SourceText text =
                new SourceText(
                        "A made-up study of zinc.",
                        ABSTRACT,
                        List.of(new SourceText.Section("RESULTS", "RESULTS", 0, ABSTRACT.length())),
                        retold,
                        retold);
        return new Study(
                "pmid:99000001",
                "doe-2020-made-study",
                report(),
                List.of(),
                text,
                new Status(status, List.of(), List.of("PubMed"), List.of("Crossref")),
                List.of());
    }

    /** A case-control study of 12 and 12; {@code ruleVersion} stands in every attribute. */
    public static Classification classification(Study study, String ruleVersion) {
        Span results = study.text().span(Where.ABSTRACT, 0, ABSTRACT.length());
        Span cases = study.text().span(Where.ABSTRACT, 18, 29);
        return new Classification(
                study,
                Attribute.derived(true, "scope.test", ruleVersion, "the title"),
                Attribute.byRule(StudyDesign.CASE_CONTROL, "design.test", ruleVersion, results),
                Attribute.byRule(Participants.HUMAN, "participants.test", ruleVersion, cases),
                Attribute.notFound(PemCriterion.UNCLEAR),
                List.of(),
                Attribute.notFound(DefinitionQuality.UNCLEAR),
                Attribute.notFound(DiseaseContext.UNCLEAR),
                new Sample(
                        Attribute.byRule(
                                new Sample.Count(12, false), "sample.n", ruleVersion, cases),
                        Attribute.notFound(Sample.Count.NOT_STATED),
                        Attribute.notFound(Sample.Count.NOT_STATED)),
                Attribute.byRule(ControlGroup.YES, "control.test", ruleVersion, results),
                Attribute.byRule(Direction.POSITIVE, "direction.test", ruleVersion, results),
                People.UNKNOWN,
                Trial.notApplicable(ruleVersion),
                Attribute.notFound(Applicability.UNCLEAR),
                List.of(),
                "abstract",
                Attribute.byType(
                        PeerReview.JOURNAL_ARTICLE,
                        "peer-review.type",
                        ruleVersion,
                        Span.metadata("PublicationType", "Journal Article")),
                List.of(),
                new EvidenceLevel.Decision(EvidenceLevel.E3, 7, "Fewer than 20 people a group."));
    }

    /** The verdict to publish one observed claim with this text. */
    public static Verdict verdict(Classification seen, String claim) {
        Span span = seen.study().text().span(Where.ABSTRACT, 0, ABSTRACT.length());
        Claim observed =
                new Claim(
                        "observed-1",
                        Field.OBSERVED,
                        ClaimKind.REPORTED,
                        claim,
                        List.of(span),
                        null,
                        null,
                        null);
        Draft draft = new Draft(seen, "test 1", false, List.of(observed));
        return new Verdict(
                new Examination(draft, List.of()), Decision.PUBLISH, List.of(), "enforce");
    }
}
