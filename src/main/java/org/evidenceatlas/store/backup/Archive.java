package org.evidenceatlas.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.store.database.Engine;
import org.evidenceatlas.store.database.HomeFolder;
import org.evidenceatlas.store.database.Lease;
import org.evidenceatlas.store.database.Postgres;
import org.evidenceatlas.store.database.Schema;
import org.evidenceatlas.store.database.Sqlite;

/**
 * Saves an atlas, as it stands at one moment, into one SQLite file with all its tables and a label;
 * runs and servers go on meanwhile. The file appears under its name only when it is whole.
 */
public final class Archive {
    /** Where the backups before upgrades are, in the folder of a home. */
    public static final String FOLDER = "backups";

    private Archive() {}

    /**
     * Writes a backup to a file that is not there yet.
     *
     * @return what it holds, in words
     */
    public static String write(Engine engine, Path out) {
        Path part = Durable.part(out);
        try {
            Path folder = out.toAbsolutePath().resolveSibling("");
            if (!Files.isDirectory(folder)) {
                throw new NoSuchFileException(folder.toString());
            }
            Durable.discard(part);
            switch (engine) {
                case Sqlite home -> copyFile(home, part);
                case Postgres server -> copyRows(server, part);
            }
            String words = label(engine, part);
            Durable.move(part, out);
            return words;
        } catch (IOException e) {
            throw unwritten(out, e.getClass().getSimpleName() + ": " + e.getMessage(), e);
        } catch (SQLException e) {
            throw unwritten(out, String.valueOf(e.getMessage()), e);
        } finally {
            Durable.discard(part);
        }
    }

    /** Before the tables are changed: what the program before this one can go back to. */
    public static void beforeUpgrade(Engine engine, Path home, int schema) {
        Path folder = home.resolve(FOLDER);
        HomeFolder.prepare(folder);
        Path out = folder.resolve("before-upgrade-of-schema-" + schema + ".db");
        for (int again = 2; Files.exists(out); again++) {
            out = folder.resolve("before-upgrade-of-schema-" + schema + "-" + again + ".db");
        }
        write(engine, out);
    }

    private static void copyFile(Sqlite home, Path part) throws SQLException {
        try (Connection connection = home.connect(false);
                PreparedStatement copy = connection.prepareStatement("vacuum into ?")) {
            copy.setString(1, part.toString());
            copy.execute();
        }
        try (Connection copied = Sqlite.connect(part, true);
                Statement nobody = copied.createStatement()) {
            if (Schema.version(new Sqlite(part)) >= Lease.SINCE) {
                nobody.execute("update writer set pid = 0, expires = 0");
            }
        }
    }

    /** All tables as they stand at one moment, whatever is written meanwhile. */
    private static void copyRows(Postgres server, Path part) throws SQLException {
        Schema.upgrade(new Sqlite(part), Schema.version(server));
        try (Connection from = server.connect(false);
                Connection to = Sqlite.connect(part, true)) {
            from.setAutoCommit(false);
            from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            to.setAutoCommit(false);
            Contents.of(server, from).copyTo(to);
            to.commit();
            from.rollback();
        }
    }

    private static String label(Engine engine, Path part) throws SQLException {
        Sqlite file = new Sqlite(part);
        try (Connection open = file.connect(true)) {
            Contents contents = Contents.of(file, open);
            Label label = new Label(Schema.version(file), engine.kind(), contents.hash());
            label.write(open);
            try (Statement journal = open.createStatement()) {
                journal.execute("pragma journal_mode = delete");
            }
            return Saved.words(part, open, label);
        }
    }

    private static HomeProblem unwritten(Path out, String why, Exception cause) {
        return new HomeProblem(
                "The backup "
                        + out
                        + " was not written ("
                        + why
                        + "), and nothing of it was left behind. See that its folder is there and"
                        + " has room; then try again.",
                cause);
    }
}
