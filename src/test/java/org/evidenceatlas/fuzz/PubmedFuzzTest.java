package org.evidenceatlas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.acquire.pubmed.PubmedXml;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes a source has, each part of it is a record or a refusal that says why. */
class PubmedFuzzTest {
    private static final byte[] GOOD =
            ("<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article>"
                            + "<ArticleTitle>A good one.</ArticleTitle></Article></MedlineCitation>"
                            + "</PubmedArticle>\n")
                    .getBytes(StandardCharsets.UTF_8);

    static Stream<byte[]> specimens() throws IOException {
        List<byte[]> found = new ArrayList<>();
        for (String folder : List.of("bad", "good")) {
            try (Stream<Path> files = Files.list(Path.of("src/test/resources/pubmed", folder))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".xml")).toList()) {
                    found.add(Files.readAllBytes(file));
                }
            }
        }
        return found.stream();
    }

    @MethodSource("specimens")
    @DictionaryEntries({
        "<PubmedArticle>",
        "</PubmedArticle>",
        "<PubmedBookArticle>",
        "<PMID>",
        "</PMID>",
        "<ArticleTitle>",
        "<AbstractText Label=\"",
        "<MedlineDate>",
        "<ArticleId IdType=\"doi\">",
        "<Author ValidYN=\"Y\">",
        "<CommentsCorrections RefType=\"RetractionIn\">",
        "<![CDATA[",
        "]]>",
        "<!--",
        "<!DOCTYPE x [<!ENTITY a \"",
        "&#x202E;",
        "\\xEF\\xBB\\xBF",
        "\\x1F\\x8B\\x08"
    })
    @FuzzTest
    void everyPartOfASourceIsReadOrRefused(byte[] bytes) throws IOException {
        read(bytes);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(GOOD);
        joined.write(bytes);
        assertThat(read(joined.toByteArray())).contains("pmid:1");
    }

    /** The keys of the records, every one of which holds together. */
    private static List<String> read(byte[] bytes) {
        List<String> keys = new ArrayList<>();
        new PubmedXml(Limits.USUAL, record -> keys.add(sound(record)), PubmedFuzzTest::repairs)
                .read("fuzz", new ByteArrayInputStream(bytes));
        return keys;
    }

    private static String sound(SourceRecord record) {
        assertThat(record.verbatim()).startsWith("<Pubmed").endsWith(">");
        assertThat(record.report().title().plain().codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(letter -> letter >= 0x202A && letter <= 0x202E);
        return record.key();
    }

    private static void repairs(Refusal refusal) {
        assertThat(refusal.reason()).hasSizeBetween(10, 1000).endsWith(".");
        assertThat(refusal.advice()).hasSizeBetween(10, 1000).endsWith(".");
        assertThat(refusal.position()).startsWith("line ");
    }
}
