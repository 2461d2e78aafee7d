package org.evidenceatlas.command.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.model.record.AbstractText;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Disclosure;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.record.RecordLink;
import org.evidenceatlas.model.record.RefType;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.model.record.Title;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void aRowHasTheFieldsInTheOrderInWhichTheyWereAskedFor() {
        assertThat(row("title,pmid,doi", report("Rest.", List.of()))).isEqualTo("Rest.\t7\t\n");
        assertThat(new String(Table.of("title, pmid").head(), StandardCharsets.UTF_8))
                .isEqualTo("title\tpmid\n");
    }

    @Test
    void namesOfAuthorsKeepTheirPlacesInEachColumn() {
        assertThat(row("authors,last-names,fore-names", report("Rest.", List.of())))
                .isEqualTo("Doe, Jo, Jr|The Rest Group|Roe\tDoe||Roe\tJo||\n");
    }

    @Test
    void noValueBreaksARow() {
        assertThat(row("title,pmid", report("One\ttwo\r\nthree\u2028four", List.of())))
                .isEqualTo("One two  three four\t7\n");
    }

    @Test
    void aBarWithinOneOfSeveralValuesIsNoBorder() {
        assertThat(row("keywords", report("", List.of("a|b", "c")))).isEqualTo("a\u00A6b|c\n");
        assertThat(row("keywords", report("", List.of("a|b")))).isEqualTo("a|b\n");
    }

    @Test
    void noValueIsAFormula() {
        for (String sign : List.of("=", "+", "-", "@")) {
            assertThat(row("title,pmid", report(sign + "1+1", List.of())))
                    .isEqualTo("'" + sign + "1+1\t7\n");
        }
    }

    @Test
    void anUnknownFieldIsNamedWithThoseThatThereAre() {
        assertThatThrownBy(() -> Table.of("pmid,titel"))
                .isInstanceOf(WrongUse.class)
                .hasMessageStartingWith("--fields is \"titel\". Allowed are: pmid, doi, ")
                .hasMessageEndingWith("For example: --fields pmid");
        assertThatThrownBy(() -> Table.of("pmid,")).isInstanceOf(WrongUse.class);
    }

    @Test
    void everyFieldIsWrittenAndDocumented() throws IOException {
        String all = String.join(",", Table.FIELDS.keySet());
        assertThat(row(all, report("Rest.", List.of())).split("\t", -1))
                .hasSize(Table.FIELDS.size());
        String names =
                Table.FIELDS.keySet().stream()
                        .map(name -> "`" + name + "`")
                        .collect(Collectors.joining(", "));
        String docs = Files.readString(Path.of("docs/commands.md")).replace('\n', ' ');
        assertThat(docs).contains(names);
    }

    private static String row(String fields, Report report) {
        return new String(Table.of(fields).row(report), StandardCharsets.UTF_8);
    }

    private static Report report(String title, List<String> keywords) {
        return new Report(
                new Identifiers("7", null, null, null, List.of()),
                ReportKind.ARTICLE,
                new Title(title, title, null),
                new AuthorList(
                        List.of(
                                new Author("Doe", "Jo", "Jr", null, null),
                                new Author("", null, null, "The Rest Group", null),
                                new Author("Roe", null, null, null, null)),
                        true),
                new Container(null, null, null, null, null, null, null, null),
                new Dates(null, null, null, null, null),
                new AbstractText(List.of(), null),
                new Indexing(List.of(), List.of(), keywords, List.of()),
                List.of(new RecordLink(RefType.ERRATUM_IN, "8", null, "J Rest")),
                new Disclosure(null, List.of()));
    }
}
