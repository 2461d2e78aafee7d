package org.evidenceatlas.store.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.evidenceatlas.model.HomeProblem;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/**
 * A SQLite file, by default {@code atlas.db} in the folder of a home.
 *
 * @param file absolute
 * @param between what connections pass through
 */
public record Sqlite(Path file, Between between) implements Engine {
    private static final String FILE = "atlas.db";

    /** How long a statement waits for another process, in milliseconds. */
    private static final int WAIT = 10_000;

    private static final int CODE = 0xff;

    /** A file with nothing in between. */
    public Sqlite(Path file) {
        this(file, Between.NOTHING);
    }

    /** The database of a home. */
    public static Sqlite in(Path home) {
        return new Sqlite(home.resolve(FILE));
    }

    /** The folder it is in. */
    public Path folder() {
        return file.resolveSibling("").toAbsolutePath().normalize();
    }

    @Override
    public String kind() {
        return "sqlite";
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public void prepare() {
        HomeFolder.prepare(folder());
    }

    @Override
    public void mustHold() {
        if (!exists()) {
            throw new HomeProblem(
                    "There is no atlas in the home "
                            + folder()
                            + " yet. Make one first with any of your usual runs: atlas run --from"
                            + " FILE; or look at the sample in a home of its own: atlas demo; or name another home with --home DIR.");
        }
    }

    @Override
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    @Override
    public HomeFolder.Hold hold() {
        return HomeFolder.lock(folder()).orElseThrow(() -> Lease.held(this));
    }

    @Override
    public Engine with(Between other) {
        return new Sqlite(file, other);
    }

    @Override
    public Connection connect(boolean write) throws SQLException {
        return between.connection(connect(file, write));
    }

    /** A connection to any SQLite file; it is made when missing if {@code write}. */
    public static Connection connect(Path file, boolean write) throws SQLException {
        Connection connection = new JDBC().connect(JDBC.PREFIX + file, settings(write));
        if (connection == null) {
            throw new SQLException("SQLite does not know the address " + file);
        }
        return connection;
    }

    /**
     * Each commit is on the disk before the next begins (FULL): a page that was shown must not be
     * gone after a power cut.
     */
    private static Properties settings(boolean write) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(!write);
        if (write) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        }
        config.enforceForeignKeys(true);
        config.setBusyTimeout(WAIT);
        return config.toProperties();
    }

    @Override
    public DataSource source() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(JDBC.PREFIX + file);
        return between.source(source);
    }

    @Override
    public Database readers() {
        return Database.single(this, false);
    }

    @Override
    public String tables() {
        return "select name from sqlite_master where type = 'table' and name not like 'sqlite!_%'"
                + " escape '!' order by name";
    }

    @Override
    public String now() {
        return "unixepoch()";
    }

    @Override
    public String held() {
        return "";
    }

    @Override
    public String free() {
        return "";
    }

    @Override
    public int patience() {
        return 0;
    }

    @Override
    public Optional<HomeProblem> explain(SQLException fault) {
        String what =
                switch (SQLiteErrorCode.getErrorCode(fault.getErrorCode() & CODE)) {
                    case SQLITE_FULL ->
                            "The disk of the home %s is full. Nothing was kept of the step that"
                                    + " failed, and all before it is whole. Free some space, or move"
                                    + " the folder to a larger disk; then run the line again, and it"
                                    + " goes on from there.";
                    case SQLITE_IOERR ->
                            "The disk of the home %s failed: %s. The step that failed was kept"
                                    + " whole or not at all. See whether the disk is full or broken; then run the"
                                    + " line again, or restore the home from a backup.";
                    case SQLITE_CORRUPT, SQLITE_NOTADB ->
                            "The database %3$s cannot be opened (%2$s). If it is not an"
                                    + " atlas's, give another home with --home DIR; if it is damaged,"
                                    + " restore it from a backup.";
                    case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
                            "The home %s cannot be written (%s). Give a folder you may write to with"
                                    + " --home DIR, or set ATLAS_HOME.";
                    case SQLITE_BUSY, SQLITE_LOCKED ->
                            "The home %s is in use by another program (%s). Wait until that ends,"
                                    + " then try again.";
                    default -> "";
                };
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new HomeProblem(what.formatted(folder(), fault.getMessage(), file), fault));
    }
}
