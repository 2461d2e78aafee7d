package org.evidenceatlas.stage.acquire.bulk.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.stage.acquire.bulk.query.Query;
import org.evidenceatlas.stage.acquire.bulk.query.Searched;
import org.evidenceatlas.stage.acquire.pubmed.PubmedXml;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SieveTest {
    private static final Path SHARED =
            Path.of(Objects.requireNonNullElse(System.getenv("ATLAS_SHARED"), "../shared"));

    private static final String SHORT = "\"chronic fatigue syndrome\"[tiab] OR \"ME/CFS\"[tiab]";

    /** What is read of bytes by a query, with or without the sieve before it. */
    private record Read(List<String> pmids, List<String> refusals, long dropped) {
        static Read plainly(byte[] xml, Query query) {
            return of(new ByteArrayInputStream(xml), query, 0);
        }

        static Read sifted(byte[] xml, Query query) {
            Sieve sieve =
                    new Sieve(
                            new ByteArrayInputStream(xml),
                            Prefilter.of(query),
                            pmid -> false,
                            Limits.USUAL.recordChars());
            Read read = of(sieve, query, 1);
            return new Read(read.pmids(), read.refusals(), sieve.dropped());
        }

        private static Read of(InputStream xml, Query query, int sifted) {
            List<String> pmids = new ArrayList<>();
            List<String> refusals = new ArrayList<>();
            new PubmedXml(
                            Limits.USUAL,
                            new PubmedXml.Taking() {
                                @Override
                                public boolean wants(Element record, Report report) {
                                    return query.matches(Searched.of(record));
                                }

                                @Override
                                public Runnable prepared(SourceRecord record) {
                                    return () ->
                                            pmids.add(record.key() + record.verbatim().length());
                                }

                                @Override
                                public void refused(Refusal refusal) {
                                    refusals.add(refusal.position() + ": " + refusal.reason());
                                }

                                @Override
                                public void deleted(List<String> deleted) {
                                    pmids.add("deleted " + deleted);
                                }

                                @Override
                                public boolean mayBeEmpty() {
                                    return true;
                                }
                            })
                    .read("made up", xml);
            return new Read(pmids, refusals, sifted);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String record(int pmid, String title) {
        return "<PubmedArticle>\n  <MedlineCitation><PMID>"
                + pmid
                + "</PMID><Article><ArticleTitle>"
                + title
                + "</ArticleTitle></Article></MedlineCitation>\n</PubmedArticle>\n";
    }

    private static String set(String content) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE PubmedArticleSet PUBLIC"
                + " \"-//NLM//DTD\" \"https://x/y.dtd\">\n<PubmedArticleSet>\n"
                + content
                + "</PubmedArticleSet>\n";
    }

    private static String packQuery() {
        return PackReader.read(Path.of("packs/mecfs")).condition().query();
    }

    @Test
    void recordsThatCannotMatchAreDroppedAndTheRestIsReadAsBefore() {
        byte[] xml =
                utf8(
                        set(
                                record(1, "On rats.")
                                        + record(2, "On ME/CFS.")
                                        + record(3, "On “chronic” fatigue syndromes.")
                                        + record(4, "On me and cfs")
                                        + "<DeleteCitation>\n<PMID Version=\"1\">5</PMID>\n</DeleteCitation>\n"));

        Read sifted = Read.sifted(xml, Query.read(SHORT));

        assertThat(sifted.pmids()).isEqualTo(Read.plainly(xml, Query.read(SHORT)).pmids());
        assertThat(sifted.pmids()).hasSize(2).last().isEqualTo("deleted [5]");
        assertThat(sifted.dropped()).isEqualTo(2);
        assertThat(sifted.refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mecfs-2025.xml", "long-covid-2023-2026.xml"})
    void noRecordOfTheCorporaIsMissed(String name) throws IOException {
        Path file = SHARED.resolve("corpus").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), file + " is not here");
        byte[] xml = Files.readAllBytes(file);
        for (String text :
                List.of(
                        packQuery(),
                        "fatigue[ti]",
                        "sleep[mh] NOT fatigue[tiab]",
                        "\"post-exertional malaise\"[tiab] AND (cohort*[tiab] OR humans[mh])",
                        "\"COVID-19\"[majr] AND \"quality of life\"[tw]",
                        "Review[pt] AND eng[la]",
                        "\"Müller\"[ti] OR \"α\"[tiab]")) {
            Query query = Query.read(text);
            Read plainly = Read.plainly(xml, query);
            Read sifted = Read.sifted(xml, query);

            assertThat(sifted.pmids()).as(text).isEqualTo(plainly.pmids());
            assertThat(sifted.refusals()).as(text).isEqualTo(plainly.refusals());
        }
    }

    @Test
    void noWayOfWritingAPhraseHidesIt() {
        Random random = new Random(4);
        String[] between = {
            "", "", "", "<i>", "</i><b>", "\u00AD", "\u0301", "&#xAD;", "<a x='>'/>", "\u200B"
        };
        String[] spaces = {
            " ", "\n   ", "\u00A0", "\u2013", "-", "/", "&#8211;", "&amp;", " <b> </b>", "\u2009"
        };
        int matched = 0;
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= 3000; i++) {
            all.append(
                    record(i, "A " + written("chronic fatigue syndrome", between, spaces, random)));
        }
        byte[] xml = utf8(set(all.toString()));
        Read plainly = Read.plainly(xml, Query.read(SHORT));
        Read sifted = Read.sifted(xml, Query.read(SHORT));
        matched += plainly.pmids().size();

        assertThat(sifted.pmids()).isEqualTo(plainly.pmids());
        assertThat(matched).as("how many of the made-up records match").isBetween(200, 3000);
    }

    private static String written(String phrase, String[] between, String[] spaces, Random random) {
        StringBuilder text = new StringBuilder();
        int open = 0;
        for (int i = 0; i < phrase.length(); i++) {
            String letter = phrase.substring(i, i + 1);
            if (letter.equals(" ")) {
                text.append(spaces[random.nextInt(spaces.length)]);
                continue;
            }
            switch (random.nextInt(8)) {
                case 0 -> text.append(letter.toUpperCase(java.util.Locale.ROOT));
                case 1 -> text.append("&#").append((int) letter.charAt(0)).append(';');
                case 2 ->
                        text.append("&#x")
                                .append(Integer.toHexString(letter.charAt(0)))
                                .append(';');
                case 3 -> text.append((char) (letter.charAt(0) - 'a' + '\uFF41'));
                default -> text.append(letter);
            }
            String more = random.nextInt(4) == 0 ? between[random.nextInt(between.length)] : "";
            if (more.equals("<i>")) {
                open++;
            }
            text.append(more.equals("</i><b>") ? (open > 0 ? "<u></u>" : "") : more);
        }
        return text.append("</i>".repeat(open)).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<PubmedArticle><MedlineCitation><PMID>7</PMID><Article><ArticleTitle>No end",
                "<!-- <PubmedArticle> -->",
                "<!-- <PubmedArticle><PMID>7</PMID></PubmedArticle> -->",
                "<![CDATA[<PubmedArticle><PMID>7</PMID></PubmedArticle>]]>",
                "<PubmedArticle><!-- </PubmedArticle> --><MedlineCitation><PMID>7</PMID><Article>"
                        + "<ArticleTitle>ME/CFS</ArticleTitle></Article></MedlineCitation></PubmedArticle>",
                "<PubmedArticle><MedlineCitation><PMID>7</PMID><Article><ArticleTitle><![CDATA[ME/C]]>FS"
                        + "</ArticleTitle></Article></MedlineCitation></PubmedArticle>",
                "<PubmedArticle><MedlineCitation><PMID>7</PMID><Article><ArticleTitle>ME<?x </PubmedArticle>?>/CFS"
                        + "</ArticleTitle></Article></MedlineCitation></PubmedArticle>",
                "<Foreign><PubmedArticle><PMID>7</PMID></PubmedArticle></Foreign>",
                "<DeleteCitation><PubmedArticle><PMID>7</PMID></PubmedArticle></DeleteCitation>",
                "<DeleteCitation><PMID>x</PMID></DeleteCitation>",
                "stray words",
                "<PubmedArticle a='>'><PMID>7</PMID></PubmedArticle>",
                "<PubmedArticle/>",
                "</PubmedArticleSet><PubmedArticleSet>",
                "<PubmedBookArticle><BookDocument><PMID>7</PMID><ArticleTitle>CFS/ME ME/CFS</ArticleTitle>"
                        + "</BookDocument></PubmedBookArticle>",
                "<PubmedArticle><PMID>7</PMID><x:PMID>8</x:PMID></PubmedArticle>",
                "<PubmedArticle><MedlineCitation><PMID>7</PMID><Article><ArticleTitle>a <b < c ME/CFS"
                        + "</ArticleTitle></Article></MedlineCitation></PubmedArticle>",
                "<PubmedArticle><PMID>7</PMID><a b='<PubmedArticle>'/></PubmedArticle>",
                "<!DOCTYPE x [<!ENTITY a '<PubmedArticle></PubmedArticle>'>]>",
                "<PubmedArticleSet",
                "<"
            })
    void whatIsOddIsReadAsIfThereWereNoSieve(String odd) {
        for (String after : List.of(record(8, "After ME/CFS"), "")) {
            byte[] xml =
                    utf8(
                            set(
                                    record(1, "Of rats")
                                            + record(2, "Of ME/CFS")
                                            + odd
                                            + "\n"
                                            + record(3, "Of chronic fatigue syndrome, late")
                                            + record(4, "Of mice")
                                            + after));
            Read plainly = Read.plainly(xml, Query.read(SHORT));
            Read sifted = Read.sifted(xml, Query.read(SHORT));

            assertThat(sifted.pmids()).isEqualTo(plainly.pmids());
            assertThat(sifted.refusals()).isEqualTo(plainly.refusals());
            assertThat(sifted.dropped()).isGreaterThanOrEqualTo(1);
        }
    }

    @Test
    void wherEverAFileIsCutTheSameIsReadAndTold() {
        byte[] xml =
                utf8(
                        set(
                                record(1, "Löhn of rats")
                                        + record(2, "Of ME/CFS")
                                        + record(3, "Of mice")
                                        + record(4, "On chronic fatigue–syndrome")));
        for (int end = 0; end <= xml.length; end++) {
            byte[] cut = java.util.Arrays.copyOf(xml, end);
            Read plainly = Read.plainly(cut, Query.read(SHORT));
            Read sifted = Read.sifted(cut, Query.read(SHORT));

            assertThat(sifted.pmids()).as("cut at %d", end).isEqualTo(plainly.pmids());
            assertThat(sifted.refusals()).as("cut at %d", end).isEqualTo(plainly.refusals());
        }
    }

    @Test
    void whatComesBeforeAFailureIsToldFirst() {
        byte[] xml = utf8("<PubmedArticleSet>" + record(1, "Of rats") + "<Pubm");
        InputStream failing =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }
                };
        Sieve sieve =
                new Sieve(
                        new SequenceInputStream(new ByteArrayInputStream(xml), failing),
                        Prefilter.of(Query.read(SHORT)),
                        pmid -> false,
                        1 << 22);
        StringBuilder told = new StringBuilder();

        assertThatThrownBy(
                        () -> {
                            for (int c = sieve.read(); c >= 0; c = sieve.read()) {
                                told.append((char) c);
                            }
                        })
                .hasMessage("the disk is gone");
        assertThat(told.toString().strip()).startsWith("<PubmedArticleSet>").endsWith("<Pubm");
    }

    @Test
    void aKnownPmidPassesWhateverItsRecordSays() {
        byte[] xml = utf8(set(record(1, "Of rats") + record(2, "Of mice")));
        Sieve sieve =
                new Sieve(
                        new ByteArrayInputStream(xml),
                        Prefilter.of(Query.read(SHORT)),
                        "2"::equals,
                        1 << 22);

        assertThat(sieve).asString(StandardCharsets.UTF_8).contains("mice").doesNotContain("rats");
    }
}
