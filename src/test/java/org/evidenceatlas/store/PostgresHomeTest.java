package org.evidenceatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.store.database.Between;
import org.evidenceatlas.store.database.Database;
import org.evidenceatlas.store.database.Postgres;
import org.evidenceatlas.store.database.PostgresAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class PostgresHomeTest {
    private static final TestStore STORE = TestStore.POSTGRESQL;
    private static final Instant NOW = Instant.parse("2026-05-26T00:00:00Z");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://root:tOpSecret@localhost/atlas",
                "postgresql://atlas:tOpSecret@localhost/atlas",
                "jdbc:postgresql://localhost:port/atlas?password=tOpSecret",
                "jdbc:postgresql://localhost/atlas?password=tOpSecret%",
            })
    void anAddressThatIsNoneIsRefusedWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> HomeAddress.of(folder, Optional.of(text)))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("ATLAS_DB is not the address of a PostgreSQL database")
                .hasMessageContaining("ATLAS_DB=jdbc:postgresql://localhost:5432/atlas?user=atlas")
                .hasMessageNotContaining("tOpSecret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:1/atlas?user=atlas&password=tOpSecret",
                "jdbc:postgresql://atlas:tOpSecret@localhost:1/atlas",
            })
    void aServerThatDoesNotAnswerIsNamedWithoutThePassword(String text) {
        HomeAddress address = HomeAddress.of(folder, Optional.of(text));
        assertThat(address).hasToString("jdbc:postgresql://localhost:1/atlas");
        for (Runnable use :
                List.<Runnable>of(() -> Home.write(address, "run"), () -> Home.read(address))) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(HomeProblem.class)
                    .hasMessageContaining(
                            "The database jdbc:postgresql://localhost:1/atlas cannot be reached")
                    .hasMessageContaining("Start the server, or correct the address in ATLAS_DB")
                    .hasStackTraceContaining("Connection")
                    .satisfies(problem -> assertThat(trace(problem)).doesNotContain("tOpSecret"));
        }
    }

    @Test
    void aServerThatListensAndNeverAnswersIsGivenUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            String url = "jdbc:postgresql://localhost:" + silent.getLocalPort() + "/atlas";
            Postgres engine = new Postgres(PostgresAddress.parse(url), 60, 1, Between.NOTHING);
            assertThatThrownBy(engine::prepare)
                    .isInstanceOf(HomeProblem.class)
                    .hasMessageContaining("The database " + url + " cannot be reached")
                    .hasMessageContaining("Start the server, or correct the address in ATLAS_DB");
        }
    }

    @Test
    void aServerThatFallsSilentInTheMidstIsGivenUp() {
        Postgres engine =
                new Postgres(PostgresAddress.parse(TestStore.url(folder)), 60, 1, Between.NOTHING);
        try (Database database = Database.single(engine, false)) {
            assertThatThrownBy(
                            () ->
                                    database.with(
                                            handle ->
                                                    handle.select("select pg_sleep(20)")
                                                            .mapToMap()
                                                            .list()))
                    .isInstanceOf(HomeProblem.class)
                    .hasMessageContaining("cannot be reached");
        }
    }

    @Test
    void aUserOrDatabaseThatIsNotThereIsNamed() {
        String good = TestStore.url(folder);
        assertThatThrownBy(
                        () -> Home.write(at(good.replace("user=postgres", "user=nobody")), "run"))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("refuses the login")
                .hasMessageContaining("~/.pgpass");
        assertThatThrownBy(() -> Home.write(at(good.replace("/postgres?", "/nowhere?")), "run"))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("There is no database ")
                .hasMessageContaining("createdb NAME");
    }

    @Test
    void aDatabaseWithoutAnAtlasSaysHowToMakeOne() {
        assertThatThrownBy(() -> STORE.read(folder))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("There is no atlas in the database jdbc:postgresql:")
                .hasMessageContaining("any of your usual runs: atlas run --from FILE");
    }

    @Test
    void noPasswordStandsInAnyLogHoweverMuchItSays() {
        Logger root = (Logger) LoggerFactory.getLogger("ROOT");
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        Level level = root.getLevel();
        Appender<ILoggingEvent> screen = root.getAppender("STDERR");
        heard.start();
        root.detachAppender(screen);
        root.addAppender(heard);
        root.setLevel(Level.TRACE);
        try {
            HomeAddress address = at(TestStore.url(folder) + "&password=tOpSecret");
            Home.write(address, "run").close();
            Home.read(address).close();
        } finally {
            root.setLevel(level);
            root.detachAppender(heard);
            root.addAppender(screen);
        }
        assertThat(heard.list).hasSizeGreaterThan(20);
        assertThat(heard.list)
                .extracting(event -> event.getFormattedMessage() + event.getThrowableProxy())
                .noneMatch(line -> line.contains("tOpSecret"));
    }

    @Test
    void severalServersReadWhileOneRunWrites() {
        try (Home writer = STORE.write(folder);
                Home one = STORE.read(folder);
                Home other = STORE.read(folder)) {
            for (int i = 1; i <= 20; i++) {
                writer.runs().add(NOW, "report");
                long number = i;
                assertThat(
                                IntStream.range(0, 16)
                                        .parallel()
                                        .mapToLong(
                                                reader ->
                                                        (reader % 2 == 0 ? one : other)
                                                                .published()
                                                                .run()))
                        .allMatch(seen -> seen == number);
            }
        }
    }

    @Test
    void aReaderCannotWrite() {
        STORE.write(folder).close();
        try (Home reader = STORE.read(folder)) {
            assertThatThrownBy(() -> reader.runs().add(NOW, "report"))
                    .isInstanceOf(HomeProblem.class)
                    .hasMessageContaining("only lets itself be read");
        }
    }

    @Test
    void aServerThatGoesAwayEndsTheRunWithATrueWordAndKeepsNoHalf() {
        Home home = STORE.write(folder);
        assertThatThrownBy(
                        () ->
                                home.transaction(
                                        () -> {
                                            home.runs().add(NOW, "half");
                                            TestStore.cutConnections();
                                            home.runs().add(NOW, "whole");
                                        }))
                .isInstanceOf(HomeProblem.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageContaining("The step that failed was kept whole or not at all")
                .hasMessageContaining("then run the command again");
        assertThatThrownBy(home::close).isInstanceOf(HomeProblem.class);
        STORE.sql(folder, "update writer set expires = 0");
        try (Home again = STORE.write(folder)) {
            assertThat(again.runs().number()).isZero();
        }
    }

    @Test
    void textIsOrderedByItsBytesWhateverTheServerSpeaks() throws SQLException {
        STORE.write(folder).close();
        List<String> loose = new ArrayList<>();
        try (Connection raw = DriverManager.getConnection(TestStore.url(folder));
                Statement query = raw.createStatement();
                ResultSet row =
                        query.executeQuery(
                                "select c.table_name || '.' || c.column_name from"
                                        + " information_schema.columns c join"
                                        + " information_schema.key_column_usage k on k.table_schema ="
                                        + " c.table_schema and k.table_name = c.table_name and"
                                        + " k.column_name = c.column_name where c.table_schema ="
                                        + " current_schema() and c.data_type = 'text' and"
                                        + " coalesce(c.collation_name, '') <> 'C'")) {
            while (row.next()) {
                loose.add(row.getString(1));
            }
        }
        assertThat(loose).as("key columns without collate \"C\"").isEmpty();
    }

    private HomeAddress at(String url) {
        return HomeAddress.of(folder, Optional.of(url));
    }

    private static String trace(Throwable problem) {
        StringWriter text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
