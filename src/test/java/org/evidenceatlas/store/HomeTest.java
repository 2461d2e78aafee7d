package org.evidenceatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.evidenceatlas.model.HomeProblem;
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
import org.evidenceatlas.store.database.Between;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestStore.class)
class HomeTest {
    private static final Instant SEEN = Instant.parse("2026-05-26T00:00:00Z");

    @Parameter private TestStore store = TestStore.SQLITE;

    @TempDir private Path folder;

    private int failing;

    @Test
    void aMissingHomeIsMadeAndOpensAgain() {
        Path home = folder.resolve("deep/home");
        store.write(home).close();
        try (Home again = store.read(home)) {
            assertThat(again.published().pages()).isEmpty();
            assertThat(again.runs().asOf()).isEmpty();
        }
    }

    @Test
    void aSecondWriterIsToldWhoHoldsTheHome() {
        try (Home first = store.write(folder)) {
            assertThat(first.records().size()).isZero();
            assertThatThrownBy(() -> store.write(folder))
                    .isInstanceOf(HomeProblem.class)
                    .hasMessageContaining(
                            "is being written by atlas run, process "
                                    + ProcessHandle.current().pid()
                                    + " on ")
                    .hasMessageContaining(", since 20")
                    .hasMessageContaining("--home DIR");
        }
        store.write(folder).close();
    }

    @Test
    void anOpeningThatFailsForWhateverReasonLetsGoOfTheHome() {
        store.write(folder).close();
        AtomicInteger connections = new AtomicInteger();
        Between faulty =
                new Between() {
                    @Override
                    public Connection connection(Connection direct) {
                        if (connections.incrementAndGet() == failing) {
                            throw new AssertionError("a fault of the test");
                        }
                        return direct;
                    }
                };
        for (failing = 1; failing <= 3; failing++) {
            connections.set(0);
            assertThatThrownBy(() -> Home.write(store.at(folder).with(faulty), "run"))
                    .hasMessage("a fault of the test");
            store.write(folder).close();
        }
    }

    @Test
    void oneDamageHasOneAdviceAndIsNoStudysFault() {
        assertThatThrownBy(() -> Codec.read(new byte[] {'{'}, Title.class))
                .isInstanceOf(HomeProblem.class)
                .hasMessage(
                        "Something kept in this home is damaged (a Title cannot be read). Restore"
                                + " the home from a backup (atlas restore).");
        assertThatThrownBy(() -> Deflated.inflate(new byte[] {1, 2, 3}))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("Restore the home from a backup (atlas restore).");
    }

    @Test
    void aHomeOfANewerProgramIsLeftAlone() {
        store.write(folder).close();
        store.sql(
                folder,
                "insert into flyway_schema_history (installed_rank, version, description, type, script,"
                        + " installed_by, execution_time, success) values (99, '99', 'x', 'SQL', 'x', 'x',"
                        + " 0, true)");
        assertThatThrownBy(() -> store.write(folder))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("was written by a newer Evidence Atlas (schema 99");
        assertThatThrownBy(() -> store.read(folder)).hasMessageContaining("schema 99");
    }

    @Test
    void aGenuineRecordStandsBeforeTheRetoldOneAndBothAreKept() {
        try (Home home = store.write(folder)) {
            Records records = home.records();
            assertThat(records.add(record("<a/>", false), SEEN)).isEqualTo(Records.Entry.NEW);
            assertThat(records.add(record("<b/>", true), SEEN)).isEqualTo(Records.Entry.CHANGED);
            assertThat(records.add(record("<a/>", false), SEEN)).isEqualTo(Records.Entry.KNOWN);
            assertThat(records.size()).isEqualTo(2);
            assertThat(records.current()).containsExactly(record("<a/>", false));
        }
    }

    @Test
    void theDatabaseItselfRefusesToForgetARecord() {
        try (Home home = store.write(folder)) {
            home.records().add(record("<a/>", false), SEEN);
        }
        assertThatThrownBy(() -> store.sql(folder, "delete from record"))
                .hasMessageContaining("A record is never deleted.");
        assertThatThrownBy(() -> store.sql(folder, "update record set origin = 'x'"))
                .hasMessageContaining("A record is never changed");
    }

    @Test
    void aTransactionThatFailsLeavesNothingBehind() {
        try (Home home = store.write(folder)) {
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
