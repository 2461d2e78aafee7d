package org.evidenceatlas.stage.acquire.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.WrongSource;
import org.evidenceatlas.stage.acquire.Acquirer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkTest {
    private static final String QUERY = "\"ME/CFS\"[tiab]";

    @TempDir private Path folder;

    /** Keeps all that it is given, in order, and knows what it was given. */
    private static final class Kept implements Intake {
        private final List<String> all = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private final Set<String> known = new HashSet<>();

        @Override
        public void record(SourceRecord record) {
            known.add(record.key());
            all.add(record.key() + " " + record.report().title().plain());
        }

        @Override
        public void refused(Refusal refusal) {
            refusals.add(refusal);
        }

        @Override
        public void testified(String origin, Testimony testimony) {
            all.add(
                    testimony.source()
                            + " says "
                            + testimony.notices().getFirst().type().code()
                            + " of "
                            + testimony.about());
        }

        @Override
        public boolean holds(String key) {
            return known.contains(key);
        }
    }

    private static String record(int pmid, String title) {
        return "<PubmedArticle><MedlineCitation><PMID Version=\"1\">"
                + pmid
                + "</PMID><Article><ArticleTitle>"
                + title
                + "</ArticleTitle></Article></MedlineCitation></PubmedArticle>\n";
    }

    private static String deletion(int... pmids) {
        StringBuilder list = new StringBuilder("<DeleteCitation>\n");
        for (int pmid : pmids) {
            list.append("<PMID Version=\"1\">").append(pmid).append("</PMID>\n");
        }
        return list + "</DeleteCitation>\n";
    }

    private Path file(String name, String... content) throws IOException {
        String set = "<PubmedArticleSet>\n" + String.join("", content) + "</PubmedArticleSet>\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(set.getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private void sum(Path file, String hex) throws IOException {
        Files.writeString(Checksum.beside(file), "MD5(" + file.getFileName() + ")= " + hex + "\n");
    }

    private static String md5(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("MD5").digest(Files.readAllBytes(file)));
    }

    private Kept read(Optional<String> select, String... froms) {
        Kept kept = new Kept();
        new Acquirer()
                .selecting(select, QUERY)
                .read(List.of(froms), InputStream.nullInputStream(), kept);
        return kept;
    }

    private Kept read() {
        return read(Optional.empty(), folder.toString());
    }

    @Test
    void filesAreAppliedInTheOrderOfTheirYearsAndNumbers() throws IOException {
        file("pubmed26n0002.xml.gz", record(1, "ME/CFS, second"));
        file("pubmed25n1500.xml.gz", record(1, "ME/CFS, first"));
        file("pubmed26n10001.xml.gz", record(1, "ME/CFS, fourth"));
        file("pubmed26n0010.xml.gz", record(1, "ME/CFS, third"));

        assertThat(read().all)
                .containsExactly(
                        "pmid:1 ME/CFS, first",
                        "pmid:1 ME/CFS, second",
                        "pmid:1 ME/CFS, third",
                        "pmid:1 ME/CFS, fourth");
    }

    @Test
    void filesNamedOneByOneAreOrderedTooAndOthersKeepTheirPlace() throws IOException {
        String late = file("pubmed26n0003.xml.gz", record(1, "ME/CFS, late")).toString();
        String other = file("mine.xml.gz", record(2, "Of rats")).toString();
        String early = file("pubmed26n0001.xml.gz", record(1, "ME/CFS, early")).toString();

        assertThat(read(Optional.empty(), late, other, early).all)
                .containsExactly("pmid:1 ME/CFS, early", "pmid:2 Of rats", "pmid:1 ME/CFS, late");
    }

    @Test
    void ofNlmsFilesOnlyWhatTheQueryMatchesIsTakenAndOfOthersAll() throws IOException {
        file("pubmed26n0001.xml.gz", record(1, "Of rats"), record(2, "Of ME/CFS"));
        file("other.xml.gz", record(3, "Of rats"), record(4, "Of ME/CFS"));

        assertThat(read().all)
                .containsExactly("pmid:3 Of rats", "pmid:4 Of ME/CFS", "pmid:2 Of ME/CFS");
        assertThat(read(Optional.of("all"), folder.toString()).all).hasSize(4);
        assertThat(read(Optional.of("query"), folder.toString()).all)
                .containsExactly("pmid:4 Of ME/CFS", "pmid:2 Of ME/CFS");
    }

    @Test
    void whatIsKnownIsTakenInEveryVersion() throws IOException {
        file("pubmed26n0001.xml.gz", record(1, "Of ME/CFS"));
        file("pubmed26n0002.xml.gz", record(1, "Of something else"), record(2, "Of rats"));

        assertThat(read().all).containsExactly("pmid:1 Of ME/CFS", "pmid:1 Of something else");
    }

    @Test
    void aDeletionOfWhatIsKnownIsTestifiedAndOfOthersLeft() throws IOException {
        file("pubmed26n0001.xml.gz", record(1, "Of ME/CFS"), record(2, "Of rats"));
        file("pubmed26n0002.xml.gz", deletion(1, 2, 3));
        file("pubmed26n0003.xml.gz", record(1, "Of ME/CFS again"));

        Kept kept = read();

        assertThat(kept.all)
                .containsExactly(
                        "pmid:1 Of ME/CFS",
                        "pubmed says deletion of pmid:1",
                        "pmid:1 Of ME/CFS again");
        assertThat(kept.refusals).isEmpty();
    }

    @Test
    void aFileWithAnotherChecksumIsRefusedByNameAndTheNextIsRead() throws Exception {
        Path bad = file("pubmed26n0001.xml.gz", record(1, "Of ME/CFS"));
        sum(bad, "0".repeat(32));
        Path good = file("pubmed26n0002.xml.gz", record(2, "Of ME/CFS"));
        sum(good, md5(good).toUpperCase(java.util.Locale.ROOT));

        Kept kept = read();

        assertThat(kept.all).containsExactly("pmid:2 Of ME/CFS");
        assertThat(kept.refusals).hasSize(1);
        Refusal refusal = kept.refusals.getFirst();
        assertThat(refusal.source()).isEqualTo(bad.toString());
        assertThat(refusal.reason())
                .isEqualTo(
                        "Its MD5 sum is "
                                + md5(bad)
                                + ", and pubmed26n0001.xml.gz.md5 beside it says "
                                + "0".repeat(32)
                                + ": it is damaged or not whole. Nothing of it was taken.");
        assertThat(refusal.advice()).isEqualTo("Download it and its .md5 again, then run again.");
    }

    @Test
    void aChecksumFileWithoutASumIsNamed() throws IOException {
        Path file = file("pubmed26n0001.xml.gz", record(1, "Of ME/CFS"));
        Files.writeString(Checksum.beside(file), "<html>not found</html>");

        assertThat(read().refusals.getFirst().reason())
                .startsWith("No MD5 sum stands in pubmed26n0001.xml.gz.md5 beside it.");
    }

    @Test
    void aTruncatedFileGivesWhatItHasAndSaysThatItIsCut() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 1; i <= 400; i++) {
            many.append(record(i, "ME/CFS " + Integer.toHexString(i * 7919)));
        }
        Path file = file("pubmed26n0001.xml.gz", many.toString());
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        Kept kept = read();

        assertThat(kept.all).hasSizeBetween(50, 399);
        assertThat(kept.refusals)
                .anyMatch(refusal -> refusal.reason().startsWith("Its gzip data end too early."));
    }

    @Test
    void aFileWithoutAnyRecordOfTheConditionIsNothingToTellOf() throws IOException {
        file("pubmed26n0001.xml.gz", record(1, "Of rats"));

        Kept kept = read();

        assertThat(kept.all).isEmpty();
        assertThat(kept.refusals).isEmpty();
    }

    @Test
    void aQueryThatFilesCannotAnswerIsRefusedBeforeAnythingIsRead() throws IOException {
        String bulk = file("pubmed26n0001.xml.gz", record(1, "Of rats")).toString();
        String other = file("mine.xml.gz", record(2, "Of rats")).toString();
        Acquirer acquirer = new Acquirer().selecting(Optional.empty(), "smith j[au]");
        Kept kept = new Kept();

        assertThatThrownBy(
                        () ->
                                acquirer.read(
                                        List.of(other, bulk), InputStream.nullInputStream(), kept))
                .isInstanceOf(WrongSource.class)
                .hasMessageContaining("[au]");
        assertThat(kept.all).isEmpty();
        acquirer.read(List.of(other), InputStream.nullInputStream(), kept);
        assertThat(kept.all).containsExactly("pmid:2 Of rats");
    }
}
