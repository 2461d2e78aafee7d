package org.evidenceatlas.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.evidenceatlas.model.HomeProblem;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of a PostgreSQL server.
 *
 * @param address where it is and how to log in; shown without the latter
 * @param patience seconds without a sign of life after which another writer may take over
 * @param silence seconds after which a server that says nothing is given up
 * @param between what connections pass through
 */
public record Postgres(PostgresAddress address, int patience, int silence, Between between)
        implements Engine {
    /** A minute bears a pause of the machine, and makes nobody wait long after a kill. */
    private static final int PATIENCE = 60;

    /**
     * The longest statement, which lays tables over an atlas of 10,000 studies, takes seconds.
     * After a minute a writer has lost its right anyway.
     */
    private static final int SILENCE = 60;

    /** How long a server may take to let a user in, in seconds; a busy one takes one or two. */
    private static final int LOGIN = 10;

    /** Readers at once; a page takes a handful of statements of less than a millisecond each. */
    private static final int READERS = 8;

    /** How long to wait for a connection of the pool, in milliseconds. */
    private static final int WAIT = 10_000;

    /**
     * What a session is told: a transaction of a writer that says nothing for ten minutes is ended
     * by the server.
     */
    private static final String SETTINGS =
            "set idle_in_transaction_session_timeout = '10min'; set TimeZone = 'UTC'";

    /** A database whose writers and server are believed to live for a minute without a sign. */
    public Postgres(PostgresAddress address) {
        this(address, PATIENCE, SILENCE, Between.NOTHING);
    }

    @Override
    public String kind() {
        return "postgresql";
    }

    @Override
    public String name() {
        return address.shown();
    }

    @Override
    public void prepare() {
        try (Connection connection = connect(true)) {
            if (!connection.isValid(LOGIN)) {
                throw new SQLException("it let the user in and then said nothing", "08006");
            }
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    @Override
    public void mustHold() {
        if (Schema.version(this) == 0) {
            throw new HomeProblem(
                    "There is no atlas in the database "
                            + name()
                            + " yet. Make one first with any of your usual runs: atlas run --from"
                            + " FILE; or name another database with ATLAS_DB.");
        }
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public HomeFolder.Hold hold() {
        return HomeFolder.Hold.NONE;
    }

    @Override
    public Engine with(Between other) {
        return new Postgres(address, patience, silence, other);
    }

    @Override
    public Connection connect(boolean write) throws SQLException {
        Connection connection = direct().getConnection();
        try (Statement settings = connection.createStatement()) {
            settings.execute(SETTINGS);
            connection.setReadOnly(!write);
            return between.connection(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Without the settings of a session. What the address itself says of waiting counts. */
    private PGSimpleDataSource direct() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.url());
        address.user().ifPresent(source::setUser);
        address.password().ifPresent(source::setPassword);
        source.setApplicationName("evidence-atlas");
        if (!address.says("loginTimeout")) {
            source.setLoginTimeout(Math.min(LOGIN, silence));
        }
        if (!address.says("socketTimeout")) {
            source.setSocketTimeout(silence);
        }
        if (!address.says("tcpKeepAlive")) {
            source.setTcpKeepAlive(true);
        }
        return source;
    }

    @Override
    public DataSource source() {
        return between.source(direct());
    }

    @Override
    public Database readers() {
        HikariConfig config = new HikariConfig();
        config.setPoolName("atlas");
        config.setDataSource(source());
        config.setConnectionInitSql(SETTINGS);
        config.setReadOnly(true);
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT);
        // A server that starts before its database waits for it, request by request.
        config.setInitializationFailTimeout(-1);
        return Database.pooled(this, new HikariDataSource(config));
    }

    @Override
    public String tables() {
        return "select table_name from information_schema.tables where table_schema ="
                + " current_schema() order by table_name";
    }

    @Override
    public String now() {
        return "cast(floor(extract(epoch from clock_timestamp())) as bigint)";
    }

    /** A takeover changes the key of the row and so waits; a sign of life does not. */
    @Override
    public String held() {
        return " for key share";
    }

    @Override
    public String free() {
        return " for update skip locked";
    }

    @Override
    public Optional<HomeProblem> explain(SQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        String what =
                switch (kind(state)) {
                    case "08", "57", "25P03" ->
                            "The database %s cannot be reached (%s). The step that failed was kept"
                                    + " whole or not at all, and all before it is whole. Start the server, or"
                                    + " correct the address in ATLAS_DB; then run the command again.";
                    case "28" ->
                            "The database %s refuses the login (%s). Correct user and password in"
                                    + " ATLAS_DB or in ~/.pgpass.";
                    case "3D", "3F" ->
                            "There is no database %s (%s). Make it, for example: createdb NAME; or"
                                    + " correct the address in ATLAS_DB.";
                    case "42501" ->
                            "The user may not do this in the database %s (%s). Give the user of"
                                    + " ATLAS_DB the right to create and to write in its schema.";
                    case "53", "58", "XX" ->
                            "The server of the database %s failed: %s. The step that failed was kept"
                                    + " whole or not at all. See the server's log and its disk; then run the"
                                    + " command again.";
                    case "25006" ->
                            "The database %s only lets itself be read now (%s). Name the server that"
                                    + " can be written in ATLAS_DB, or wait until it can; then run the"
                                    + " command again.";
                    default -> "";
                };
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(new HomeProblem(what.formatted(name(), fault.getMessage()), fault));
    }

    /**
     * The class of an SQLSTATE; the whole of it where its class holds faults of the program too.
     */
    private static String kind(String state) {
        String family = state.substring(0, Math.min(2, state.length()));
        return family.equals("25") || family.equals("42") ? state : family;
    }
}
