package org.evidenceatlas.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.store.database.Database;
import org.evidenceatlas.store.database.Engine;
import org.evidenceatlas.store.database.HomeFolder;
import org.evidenceatlas.store.database.Lease;
import org.evidenceatlas.store.database.Postgres;
import org.evidenceatlas.store.database.Schema;
import org.evidenceatlas.store.database.Sqlite;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/**
 * Brings an atlas back from a backup into a home that holds none, in either database. The backup is
 * copied, proved and brought up to date beside the home; then it becomes the home's at once, or
 * not.
 */
public final class Restore {
    private Restore() {}

    /**
     * Restores a backup.
     *
     * @param folder of the home, where the copy is made
     * @return what was restored, in words
     * @throws HomeProblem where the home holds an atlas, or the backup is damaged or no backup
     */
    public static String into(Engine engine, Path folder, Path backup) {
        HomeFolder.prepare(folder);
        engine.prepare();
        Path part = Durable.part(folder.resolve("restored.db"));
        try (HomeFolder.Hold hold = engine.hold()) {
            refuseToOverwrite(engine);
            Durable.discard(part);
            Files.copy(backup, part);
            String words = prove(part, backup);
            switch (engine) {
                case Sqlite home -> {
                    Durable.discard(home.file());
                    Durable.move(part, home.file());
                }
                case Postgres server -> fill(server, part);
            }
            return words;
        } catch (IOException e) {
            throw unrestored(
                    engine, backup, e.getClass().getSimpleName() + ": " + e.getMessage(), e);
        } catch (SQLException e) {
            throw engine.explain(e)
                    .orElseGet(() -> unrestored(engine, backup, String.valueOf(e.getMessage()), e));
        } finally {
            Durable.discard(part);
        }
    }

    private static void refuseToOverwrite(Engine engine) throws SQLException {
        int found = Schema.version(engine);
        Schema.refuseNewer(engine, found);
        if (!engine.exists()) {
            return;
        }
        try (Connection connection = engine.connect(false)) {
            if (!Contents.of(engine, connection).isEmpty()) {
                throw new HomeProblem(
                        "There is an atlas in "
                                + engine.name()
                                + " already, and nothing of it is written over. Restore into an"
                                + " empty home: --home DIR, or save this one (atlas backup --out"
                                + " FILE) and move it away first.");
            }
        }
    }

    /** Proves that the copy is what the backup's label says, and makes a home's database of it. */
    private static String prove(Path part, Path backup) throws SQLException {
        Sqlite file = new Sqlite(part);
        String words;
        try (Connection open = file.connect(true)) {
            Label label = Label.read(open).orElseThrow(() -> noBackup(backup));
            Schema.refuseNewer(file, label.schema());
            if (!isSound(open) || !Contents.of(file, open).hash().equals(label.content())) {
                throw damaged(backup, "its contents are not those that were saved", null);
            }
            words = Saved.words(part, open, label);
            Label.remove(open);
        } catch (SQLException e) {
            boolean other = e.getErrorCode() == SQLiteErrorCode.SQLITE_NOTADB.code;
            throw other ? noBackup(backup) : damaged(backup, String.valueOf(e.getMessage()), e);
        }
        Schema.upgrade(file, Schema.CURRENT);
        try (Connection open = file.connect(true);
                Statement journal = open.createStatement()) {
            journal.execute("pragma journal_mode = delete");
        }
        return words;
    }

    private static boolean isSound(Connection file) throws SQLException {
        try (Statement query = file.createStatement();
                ResultSet row = query.executeQuery("pragma integrity_check")) {
            return row.next() && row.getString(1).equals("ok");
        }
    }

    /** All rows in one transaction, which ends well only if they are those of the copy. */
    private static void fill(Postgres server, Path part) throws SQLException {
        Schema.upgrade(server, Schema.CURRENT);
        Sqlite file = new Sqlite(part);
        try (Database database = Database.single(server, true);
                Lease lease = Lease.take(database, "restore");
                Connection from = file.connect(false)) {
            Contents kept = Contents.of(file, from);
            String content = kept.hash();
            database.transaction(
                    () ->
                            database.with(
                                    handle -> {
                                        fill(server, handle.getConnection(), kept, content);
                                        return true;
                                    }));
        }
    }

    private static void fill(Postgres server, Connection to, Contents kept, String content) {
        try {
            if (!Contents.of(server, to).isEmpty()) {
                throw new HomeProblem(
                        "Another program wrote to "
                                + server.name()
                                + " meanwhile, and nothing of it is written over.");
            }
            kept.copyTo(to);
            if (!Contents.of(server, to).hash().equals(content)) {
                throw new HomeProblem(
                        "What arrived in "
                                + server.name()
                                + " is not what was sent, so nothing of it was kept. Is its encoding"
                                + " UTF8? Make the database with: createdb -E UTF8 NAME");
            }
        } catch (SQLException e) {
            throw server.broken(e);
        }
    }

    private static HomeProblem noBackup(Path file) {
        return new HomeProblem(
                "The file "
                        + file
                        + " is no backup of an atlas. Give one that was made by: atlas backup --out"
                        + " FILE");
    }

    private static HomeProblem damaged(Path file, String why, @Nullable Exception cause) {
        return new HomeProblem(
                "The backup "
                        + file
                        + " is damaged ("
                        + why
                        + "), and nothing of it was restored. Give another backup.",
                cause);
    }

    private static HomeProblem unrestored(Engine engine, Path file, String why, Exception cause) {
        return new HomeProblem(
                "The backup "
                        + file
                        + " was not restored into "
                        + engine.name()
                        + " ("
                        + why
                        + "). The home is as it was. See that there is room; then try again.",
                cause);
    }
}
