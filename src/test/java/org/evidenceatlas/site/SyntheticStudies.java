package org.evidenceatlas.site;

import java.util.List;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
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
import org.evidenceatlas.model.classification.Sample.Count;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.classification.Trial;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.page.Citation;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.page.Revision;
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
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.model.verdict.Decision;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.model.verdict.Verdict;

/** Studies of our own invention, one for each look a page can have. */
public final class SyntheticStudies {
    static final String METHODS =
            "We looked at nerve tissue of 40 people with ME/CFS and 38 people without it.";
    static final String RESULTS =
            "A scrap of virus was seen in 22 of 40 people with ME/CFS and in 3 of 38 others."
                    + " Age made no difference to this.";
    static final String CONCLUSIONS = "The virus may be active in nerve tissue in ME/CFS.";
    private static final String ABSTRACT = METHODS + "\n" + RESULTS + "\n" + CONCLUSIONS;

    /** What differs between the studies. */
    record Look(
            String slug,
            String title,
            boolean retold,
            Status.Value status,
            StudyDesign design,
            boolean bare) {}

    private SyntheticStudies() {}

    static Page caseControl() {
        return page(
                new Look(
                        "archer-2022-traces-virus",
                        "Traces of a virus in nerve tissue of people with ME/CFS: a comparison of"
                                + " two groups.",
                        true,
                        Status.Value.CURRENT,
                        StudyDesign.CASE_CONTROL,
                        false),
                1);
    }

    static Page genuine() {
        return page(
                new Look(
                        "baker-2021-genuine-record",
                        "A genuine record & its <CD4> counts.",
                        false,
                        Status.Value.CORRECTED,
                        StudyDesign.CASE_CONTROL,
                        false),
                1);
    }

    static Page retracted() {
        return page(
                new Look(
                        "cook-2009-found-virus",
                        "We found a virus.",
                        true,
                        Status.Value.RETRACTED,
                        StudyDesign.CASE_CONTROL,
                        false),
                1);
    }

    /** The retracted study in its second state, a week after its record was revised. */
    static Page changed(String reason) {
        Page page = retracted();
        Revision second =
                new Revision(
                        2,
                        SyntheticHome.DAY.plusSeconds(86_400),
                        reason,
                        SyntheticPack.VERSIONS,
                        "cd".repeat(32));
        return new Page(page.slug(), page.verdict(), second, page.first(), page.citations());
    }

    static Page bare() {
        return page(
                new Look(
                        "dyer-1988-early-note",
                        "An early note.",
                        true,
                        Status.Value.UNKNOWN,
                        StudyDesign.UNCLEAR,
                        true),
                1);
    }

    static Page trial() {
        return page(
                new Look(
                        "fisher-2019-walking-programme",
                        "A walking programme for fatigue: a randomised trial.",
                        true,
                        Status.Value.CURRENT,
                        StudyDesign.RANDOMISED_TRIAL,
                        false),
                1);
    }

    static Page page(Look look, int number) {
        Draft draft =
                new Draft(
                        classification(look),
                        "builtin 1",
                        look.bare(),
                        look.bare() ? List.of() : SyntheticClaims.of(look));
        Verdict verdict =
                new Verdict(
                        new Examination(draft, List.of()), Decision.PUBLISH, List.of(), "enforce");
        Revision revision =
                new Revision(
                        number,
                        SyntheticHome.DAY.plusSeconds(86_400L * (number - 1)),
                        number == 1 ? "first publication" : "the status changed",
                        SyntheticPack.VERSIONS,
                        "ab".repeat(32));
        return new Page(look.slug(), verdict, revision, SyntheticHome.DAY, citations(look));
    }

    private static List<Citation> citations(Look look) {
        return List.of(
                new Citation("primary", "Archer, Ann (2022). " + look.title() + " A journal."),
                new Citation("bibtex", "@article{x,\n  title = {" + look.title() + "},\n}"),
                new Citation("ris", "TY  - JOUR\nER  - \n"),
                new Citation("csl-json", "[]"),
                new Citation("nbib", "PMID- 1\n"),
                new Citation(
                        "snapshot", "Evidence Atlas. Accessed 2026-05-26. https://example.org"));
    }

    private static SourceText text(Look look) {
        if (look.bare()) {
            return new SourceText(look.title(), "", List.of(), look.retold(), false);
        }
        int results = METHODS.length() + 1;
        int conclusions = results + RESULTS.length() + 1;
        return new SourceText(
                look.title(),
                ABSTRACT,
                List.of(
                        new SourceText.Section("METHODS", "METHODS", 0, METHODS.length()),
                        new SourceText.Section(
                                "RESULTS", "RESULTS", results, results + RESULTS.length()),
                        new SourceText.Section(
                                "CONCLUSIONS", "CONCLUSIONS", conclusions, ABSTRACT.length())),
                look.retold(),
                false);
    }

    static Span span(Look look, String words) {
        SourceText text = text(look);
        int start = text.abstractText().indexOf(words);
        return text.span(Where.ABSTRACT, start, start + words.length());
    }

    private static Study study(Look look) {
        String marked =
                look.title().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        List<Author> authors =
                List.of(
                        new Author("Archer", "Ann", null, null, null),
                        new Author("Baker", "Bo", null, null, null),
                        new Author("Löhn", "Åsa", null, null, null),
                        new Author("", null, null, "The Example Group", null));
        Report report =
                new Report(
                        new Identifiers("1000001", "10.1000/a<b>", "PMC1", null, List.of("NCT01")),
                        ReportKind.ARTICLE,
                        new Title(marked, look.title(), null),
                        new AuthorList(authors, true),
                        new Container(
                                "A journal of examples",
                                null,
                                "1234-5678",
                                "3",
                                "2",
                                "1-9",
                                null,
                                null),
                        new Dates(
                                new PartialDate(2022, 3, null),
                                null,
                                null,
                                new PartialDate(2026, 5, 20),
                                null),
                        new AbstractText(List.of(), null),
                        new Indexing(
                                List.of("Journal Article"), List.of(), List.of(), List.of("eng")),
                        List.of(),
                        new Disclosure("None declared.", List.of("An example fund")));
        return new Study(
                "pmid:1000001",
                look.slug(),
                report,
                List.of(),
                text(look),
                status(look),
                family(look));
    }

    private static List<FamilyMember> family(Look look) {
        return look.status() == Status.Value.RETRACTED
                ? List.of(
                        new FamilyMember(
                                "retraction notice",
                                "the notice names this paper's PMID",
                                1.0,
                                "1000002",
                                null,
                                "A journal of examples. 2011;4:5",
                                null))
                : List.of();
    }

    private static Status status(Look look) {
        boolean quiet =
                look.status() == Status.Value.CURRENT || look.status() == Status.Value.UNKNOWN;
        Status.Signal sign =
                new Status.Signal("PubMed link", look.status(), "A notice", "1000002", null);
        return new Status(
                look.status(),
                quiet ? List.of() : List.of(sign),
                List.of("PubMed"),
                List.of("Crossref", "Retraction Watch"));
    }

    private static Classification classification(Look look) {
        boolean bare = look.bare();
        boolean trial = look.design() == StudyDesign.RANDOMISED_TRIAL;
        return new Classification(
                study(look),
                Attribute.derived(true, "scope.title", "1", "the title names the condition"),
                bare ? Attribute.notFound(look.design()) : ruled(look.design(), look),
                bare ? Attribute.notFound(Participants.UNCLEAR) : ruled(Participants.HUMAN, look),
                bare
                        ? Attribute.notFound(PemCriterion.UNCLEAR)
                        : ruled(PemCriterion.REQUIRED, look),
                bare ? List.of() : List.of(ruled("strict-2001", look)),
                Attribute.derived(DefinitionQuality.STRICT, "quality", "1", "the definition used"),
                Attribute.notFound(DiseaseContext.ME_CFS),
                bare ? nobody() : sample(look),
                Attribute.notFound(bare ? ControlGroup.UNCLEAR : ControlGroup.YES),
                bare ? Attribute.notFound(Direction.UNCLEAR) : ruled(Direction.POSITIVE, look),
                People.UNKNOWN,
                trial ? conduct(look) : Trial.notApplicable("1"),
                Attribute.notFound(Applicability.DIRECT),
                List.of(),
                bare ? "title" : "abstract",
                Attribute.notFound(PeerReview.JOURNAL_ARTICLE),
                bare ? List.of() : List.of(ruled("infection", look)),
                level(look));
    }

    private static EvidenceLevel.Decision level(Look look) {
        if (look.status() == Status.Value.RETRACTED) {
            return new EvidenceLevel.Decision(EvidenceLevel.NONE, 1, "the paper was retracted");
        }
        return look.bare()
                ? new EvidenceLevel.Decision(EvidenceLevel.NONE, 1, "there is no abstract to read")
                : new EvidenceLevel.Decision(
                        EvidenceLevel.E2, 6, "two groups of at least 20 people");
    }

    private static <T> Attribute<T> ruled(T value, Look look) {
        return Attribute.byRule(value, "test.rule", "1", span(look, "40 people with ME/CFS"));
    }

    private static Sample sample(Look look) {
        return new Sample(
                ruled(new Count(40, false), look),
                ruled(new Count(38, false), look),
                Attribute.derived(new Count(78, true), "sample.sum", "1", "40 and 38"));
    }

    private static Sample nobody() {
        Attribute<Count> none = Attribute.notFound(Count.NOT_STATED);
        return new Sample(none, none, none);
    }

    private static Trial conduct(Look look) {
        Span span = span(look, "40 people");
        return new Trial(
                List.of(
                        new Trial.Arm("walking", 40, span),
                        new Trial.Arm("usual care", null, span)),
                ruled("open-label", look),
                ruled("self-reported", look),
                ruled("NCT01", look),
                Attribute.notFound("not-reported"));
    }
}
