package org.evidenceatlas.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * The two databases that an atlas can live in, for tests that hold for both. PostgreSQL is a real
 * server, started once for all tests of a run; each home is a schema of its own.
 */
public enum TestStore {
    SQLITE,
    POSTGRESQL;

    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The address of a home: another folder, another home. */
    public HomeAddress at(Path folder) {
        return this == SQLITE
                ? HomeAddress.of(folder)
                : HomeAddress.of(folder, Optional.of(url(folder)));
    }

    /** What ATLAS_DB is to say for the PostgreSQL home of a folder. */
    public static String url(Path folder) {
        String schema = "home_" + Codec.hash(folder.toString().getBytes()).substring(0, 16);
        String url = Server.RUNNING.getJdbcUrl("postgres", "postgres");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + schema);
            return url + "&currentSchema=" + schema;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens the home of a folder to write. */
    public Home write(Path folder) {
        return Home.write(at(folder), "run");
    }

    /** Opens the home of a folder to read. */
    public Home read(Path folder) {
        return Home.read(at(folder));
    }

    /** A way to the tables behind the program's back. */
    public Connection raw(Path folder) throws SQLException {
        return DriverManager.getConnection(
                this == SQLITE ? "jdbc:sqlite:" + folder.resolve("atlas.db") : url(folder));
    }

    /** Does something behind the program's back. */
    public int sql(Path folder, String statement) {
        try (Connection raw = raw(folder);
                Statement one = raw.createStatement()) {
            return one.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Lets the database of an open home fail soon: its disk fills up, or its server goes away. */
    public void fail(Home home) {
        if (this == SQLITE) {
            home.database()
                    .with(
                            handle -> {
                                int pages =
                                        handle.createQuery("pragma page_count")
                                                .mapTo(Integer.class)
                                                .one();
                                return handle.execute("pragma max_page_count = " + (pages + 2));
                            });
        } else {
            cutConnections();
        }
    }

    /** Ends all connections of the program to the server, as its crash would. */
    static void cutConnections() {
        try (Connection raw =
                        DriverManager.getConnection(
                                Server.RUNNING.getJdbcUrl("postgres", "postgres"));
                Statement cut = raw.createStatement()) {
            cut.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name"
                            + " = 'evidence-atlas'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
