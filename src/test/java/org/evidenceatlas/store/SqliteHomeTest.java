package org.evidenceatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.evidenceatlas.model.record.AbstractText;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteHomeTest {
    private static final Instant SEEN = Instant.parse("2026-05-26T00:00:00Z");

    @TempDir private Path folder;

    @Test
    void aMissingHomeIsMadeAndOpensAgain() {
        Path home = folder.resolve("deep/home");
        SqliteHome.write(home).close();
        try (SqliteHome again = SqliteHome.read(home)) {
            assertThat(again.published().pages()).isEmpty();
            assertThat(again.runs().asOf()).isEmpty();
        }
    }

    @Test
    void aSecondWriterIsToldWhoHoldsTheHome() {
        try (SqliteHome first = SqliteHome.write(folder)) {
            assertThat(first.records().size()).isZero();
            assertThatThrownBy(() -> SqliteHome.write(folder))
                    .isInstanceOf(HomeProblem.class)
                    .hasMessageContaining(
                            "is being written by another run (process "
                                    + ProcessHandle.current().pid()
                                    + ")")
                    .hasMessageContaining("--home DIR");
        }
        SqliteHome.write(folder).close();
    }

    @Test
    void aFileWhereTheFolderShouldBeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        assertThatThrownBy(() -> SqliteHome.write(file))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("is a file, but a home is a folder")
                .hasMessageContaining("--home DIR");
    }

    @Test
    void aHomeWithoutAnAtlasSaysHowToMakeOne() {
        assertThatThrownBy(() -> SqliteHome.read(folder.resolve("none")))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("There is no atlas in the home")
                .hasMessageContaining("atlas run --from sample");
    }

    @Test
    void aHomeOfANewerProgramIsLeftAlone() throws SQLException {
        SqliteHome.write(folder).close();
        sql(
                "insert into flyway_schema_history (installed_rank, version, description, type, script,"
                        + " installed_by, execution_time, success) values (99, '99', 'x', 'SQL', 'x', 'x',"
                        + " 0, 1)");
        assertThatThrownBy(() -> SqliteHome.write(folder))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("was written by a newer Evidence Atlas (schema 99");
        assertThatThrownBy(() -> SqliteHome.read(folder)).hasMessageContaining("schema 99");
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws IOException {
        Files.writeString(folder.resolve("atlas.db"), "This is no database. ".repeat(100));
        assertThatThrownBy(() -> SqliteHome.write(folder))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("atlas.db cannot be opened");
    }

    @Test
    void aGenuineRecordStandsBeforeTheRetoldOneAndBothAreKept() {
        try (SqliteHome home = SqliteHome.write(folder)) {
            Records records = home.records();
            assertThat(records.add(record("<a/>", false), SEEN)).isEqualTo(Records.Entry.NEW);
            assertThat(records.add(record("<b/>", true), SEEN)).isEqualTo(Records.Entry.CHANGED);
            assertThat(records.add(record("<a/>", false), SEEN)).isEqualTo(Records.Entry.KNOWN);
            assertThat(records.size()).isEqualTo(2);
            assertThat(records.current()).containsExactly(record("<a/>", false));
        }
    }

    @Test
    void theDatabaseItselfRefusesToForgetARecord() throws SQLException {
        try (SqliteHome home = SqliteHome.write(folder)) {
            home.records().add(record("<a/>", false), SEEN);
        }
        assertThatThrownBy(() -> sql("delete from record"))
                .hasMessageContaining("A record is never deleted.");
        assertThatThrownBy(() -> sql("update record set origin = 'x'"))
                .hasMessageContaining("A record is never changed");
    }

    @Test
    void aTransactionThatFailsLeavesNothingBehind() {
        try (SqliteHome home = SqliteHome.write(folder)) {
            assertThatThrownBy(
                            () ->
                                    home.transaction(
                                            () -> {
                                                home.records().add(record("<a/>", false), SEEN);
                                                throw new IllegalStateException("halfway");
                                            }))
                    .hasMessage("halfway");
            assertThat(home.records().size()).isZero();
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + folder + "/atlas.db");
                Statement one = raw.createStatement()) {
            one.executeUpdate(statement);
        }
    }

    private static SourceRecord record(String verbatim, boolean retold) {
        Report report =
                new Report(
                        new Identifiers("1", null, null, null, List.of()),
                        ReportKind.ARTICLE,
                        new Title("A title.", "A title.", null),
                        new AuthorList(List.of(), true),
                        new Container(null, null, null, null, null, null, null, null),
                        new Dates(null, null, null, null, null),
                        new AbstractText(List.of(), null),
                        new Indexing(List.of(), List.of(), List.of(), List.of()),
                        List.of(),
                        new Disclosure(null, List.of()));
        return new SourceRecord("test", "pubmed-xml", verbatim, retold, report);
    }
}
