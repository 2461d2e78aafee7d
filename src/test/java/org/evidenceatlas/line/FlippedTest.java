package org.evidenceatlas.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evidenceatlas.export.StudyJson;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Status.Value;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.model.testimony.Notice;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One flip of status, told by another source alone, reaches in the same run all that shows it, and
 * exactly the studies that it concerns. Records of our own invention.
 */
@ParameterizedClass
@EnumSource(TestStore.class)
class FlippedTest {
    private static final String PAPER = record("91000101", "A trial of rest", "");
    private static final String COMMENT =
            record("91000102", "Some thoughts on resting", comment("91000101"));
    private static final String CITING =
            record("91000103", "A survey of sleep", references("91000101"));
    private static final String OTHER =
            record("91000104", "A survey of noise", references("91000999"));
    private static final String SLUG = "sample-2024-trial-rest";

    @Parameter private TestStore store = TestStore.SQLITE;

    @TempDir private Path folder;

    @Test
    void aRetractionReachesAllThatShowsItAndNobodyElse() {
        try (Home home = store.write(folder.resolve("home"))) {
            run(home);
            assertThat(study(home, SLUG).status().value()).isEqualTo(Value.CURRENT);
            tell(home, NoticeType.RETRACTION);
            RunReport second = run(home);
            assertThat(redone(second))
                    .isEqualTo(
                            Map.of(
                                    "pmid:91000101", "neighbour changed",
                                    "pmid:91000102", "neighbour changed",
                                    "pmid:91000103", "neighbour changed"));
            assertThat(second.studies().revised()).isEqualTo(3);
            shows(home);
            assertThat(redone(run(home))).isEmpty();
        }
    }

    private static void shows(Home home) {
        Page page = page(home, SLUG);
        assertThat(page.revision().number()).isEqualTo(2);
        assertThat(study(home, SLUG).status().value()).isEqualTo(Value.RETRACTED);
        assertThat(page.citations())
                .filteredOn(one -> one.style().equals("bibtex"))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains("note = {RETRACTED."));
        assertThat(new String(home.published().kept(SLUG, 2).orElseThrow(), StandardCharsets.UTF_8))
                .contains("retracted");
        assertThat(StudyJson.drafted(page.verdict())).contains("\"value\":\"retracted\"");
        assertThat(home.published().briefs())
                .filteredOn(brief -> brief.slug().equals(SLUG))
                .extracting(brief -> brief.status().value())
                .containsExactly(Value.RETRACTED);
        FamilyMember cited = study(home, "sample-2024-survey-sleep").family().getFirst();
        assertThat(cited.relation()).isEqualTo("cites a retracted paper");
        assertThat(cited.slug()).isEqualTo(SLUG);
        FamilyMember commented = study(home, "sample-2024-some-thoughts").family().getFirst();
        assertThat(commented.status()).isEqualTo(Value.RETRACTED);
        assertThat(study(home, "sample-2024-survey-noise").family()).isEmpty();
    }

    @Test
    void aReinstatementTakesItBack() {
        try (Home home = store.write(folder.resolve("home"))) {
            tell(home, NoticeType.RETRACTION);
            run(home);
            tell(home, NoticeType.RETRACTION, NoticeType.REINSTATEMENT);
            assertThat(run(home).studies().revised()).isEqualTo(3);
            Status status = study(home, SLUG).status();
            assertThat(status.value()).isEqualTo(Value.CURRENT);
            assertThat(status.signals()).hasSize(2);
            assertThat(study(home, "sample-2024-survey-sleep").family()).isEmpty();
        }
    }

    @Test
    void aPaperOutsideTheAtlasThatIsRetractedReachesWhoeverCitesIt() {
        try (Home home = store.write(folder.resolve("home"))) {
            run(home);
            home.testimonies()
                    .add(said("pmid:91000999", NoticeType.RETRACTION), "test", Workshop.AS_OF);
            assertThat(redone(run(home))).isEqualTo(Map.of("pmid:91000104", "neighbour changed"));
        }
    }

    private static void tell(Home home, NoticeType... types) {
        home.testimonies().add(said("pmid:91000101", types), "test", Workshop.AS_OF);
    }

    private static Testimony said(String about, NoticeType... types) {
        List<Notice> notices =
                Arrays.stream(types)
                        .map(type -> new Notice(type, "publisher", "", null, null, null))
                        .toList();
        return Testimony.of("crossref", about, notices);
    }

    private static Page page(Home home, String slug) {
        Optional<Page> page = home.published().page(slug);
        return page.orElseThrow(() -> new AssertionError(home.published().slugs().toString()));
    }

    private static Study study(Home home, String slug) {
        return page(home, slug).verdict().examination().draft().classification().study();
    }

    private RunReport run(Home home) {
        try {
            String set = String.join("", PAPER, COMMENT, CITING, OTHER);
            Path file =
                    Files.writeString(
                            folder.resolve("records.xml"),
                            "<PubmedArticleSet>" + set + "</PubmedArticleSet>");
            return new Runner(Workshop.LINE, home, Workshop.RENDERER)
                    .run(Workshop.order(2, file.toString()), Progress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> redone(RunReport report) {
        Map<String, String> why = new TreeMap<>();
        report.redone().forEach(one -> why.put(one.study(), one.why()));
        return why;
    }

    private static String comment(String pmid) {
        return """
               <CommentsCorrectionsList><CommentsCorrections RefType="CommentOn">
               <RefSource>J Made-up Tests. 2024</RefSource><PMID Version="1">%s</PMID>
               </CommentsCorrections></CommentsCorrectionsList></MedlineCitation><PubmedData>
               """
                .formatted(pmid);
    }

    private static String references(String pmid) {
        return """
               </MedlineCitation><PubmedData><ReferenceList><Reference><Citation>There.</Citation>
               <ArticleIdList><ArticleId IdType="pubmed">%s</ArticleId></ArticleIdList></Reference>
               </ReferenceList>
               """
                .formatted(pmid);
    }

    private static String record(String pmid, String title, String rest) {
        return """
               <PubmedArticle><MedlineCitation><PMID Version="1">%s</PMID>
               <Article><Journal><JournalIssue><PubDate><Year>2024</Year></PubDate></JournalIssue>
               <Title>Journal of Made-up Tests</Title></Journal>
               <ArticleTitle>%s.</ArticleTitle>
               <AuthorList CompleteYN="Y"><Author><LastName>Sample</LastName>
               <ForeName>Ada</ForeName></Author></AuthorList>
               <PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType>
               </PublicationTypeList></Article>%s
               <ArticleIdList><ArticleId IdType="pubmed">%s</ArticleId></ArticleIdList>
               </PubmedData></PubmedArticle>
               """
                .formatted(
                        pmid,
                        title,
                        rest.isEmpty() ? "</MedlineCitation><PubmedData>" : rest,
                        pmid);
    }
}
