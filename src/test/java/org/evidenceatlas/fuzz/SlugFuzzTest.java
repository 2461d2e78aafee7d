package org.evidenceatlas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidenceatlas.model.PartialDate;
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
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.record.Title;
import org.evidenceatlas.stage.assemble.Assembler;
import org.evidenceatlas.stage.assemble.Cluster;
import org.evidenceatlas.stage.assemble.Holdings;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever names and titles studies have, each gets an address of its own that stays. */
class SlugFuzzTest {
    private static final Assembler ASSEMBLER = new Assembler();

    static Stream<byte[]> specimens() {
        return Stream.of(
                        "Löhn|A title of two words\nLöhn|A title of two words",
                        "|\n||\n",
                        "\u202Eевил|\u0430 hom\u043Eglyph\n*Група ΑΒΓ|Ελλάδα",
                        "o'\u200BNeil-van der Berg|<b>bold</b> &amp; 10.1/x\n山田|疲労")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each line is a study: its first author, "*" before a group, then "|" and its title. */
    @MethodSource("specimens")
    @DictionaryEntries({"|", "\\x0A", "*", "ß", "ŉ", "İ", "ﬃ", "ου", "Љ", "\\xF0\\x9F\\xA7\\xA0"})
    @FuzzTest
    void eachStudyGetsAnAddressThatStays(byte[] bytes) {
        List<SourceRecord> records = new ArrayList<>();
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", 20);
        for (int i = 0; i < lines.length; i++) {
            records.add(record(i + 1, lines[i]));
        }
        Map<String, String> issued = new TreeMap<>(slugs(records, Map.of()));
        assertThat(new HashSet<>(issued.values())).hasSameSizeAs(issued.values());
        assertThat(issued.values())
                .allMatch(slug -> slug.length() <= 200 && isAddress(slug), "is an address");
        Collections.reverse(records);
        assertThat(slugs(records, Map.of())).isEqualTo(issued);
        records.add(record(99, lines[0]));
        assertThat(slugs(records, issued)).containsAllEntriesOf(issued);
    }

    private static boolean isAddress(String slug) {
        return slug.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')
                && !slug.startsWith("-")
                && !slug.endsWith("-")
                && !slug.contains("--");
    }

    private static Map<String, String> slugs(
            List<SourceRecord> records, Map<String, String> issued) {
        Map<String, String> slugs = new TreeMap<>();
        for (Cluster cluster : ASSEMBLER.clusters(Holdings.of(records), issued)) {
            if (!cluster.slug().isEmpty()) {
                slugs.put(cluster.id(), cluster.slug());
            }
        }
        return slugs;
    }

    private static SourceRecord record(int pmid, String line) {
        String[] parts = line.split("\\|", 2);
        boolean group = parts[0].startsWith("*");
        String title = parts.length > 1 ? parts[1] : "";
        Author author =
                group
                        ? new Author("", null, null, parts[0].substring(1), null)
                        : new Author(parts[0], null, null, null, null);
        Report report =
                new Report(
                        new Identifiers("" + pmid, null, null, null, List.of()),
                        ReportKind.ARTICLE,
                        new Title("", title, null),
                        new AuthorList(List.of(author), true),
                        new Container(null, null, null, null, null, null, null, null),
                        new Dates(new PartialDate(2020, null, null), null, null, null, null),
                        new AbstractText(List.of(), null),
                        new Indexing(List.of(), List.of(), List.of(), List.of()),
                        List.of(),
                        new Disclosure(null, List.of()));
        return new SourceRecord("fuzz", "pubmed-xml", "<PubmedArticle/>", false, report);
    }
}
