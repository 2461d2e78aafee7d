package org.evidenceatlas.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.evidenceatlas.model.HomeProblem;

/**
 * One of the two databases an atlas can live in, with all in which they differ; the SQL of the
 * tables is the same for both. Migrations are kept apart under db/migration.
 */
public sealed interface Engine permits Sqlite, Postgres {
    /** "sqlite" or "postgresql": the folder of its migrations. */
    String kind();

    /** How messages call this database. Never holds a password. */
    String name();

    /** Makes ready what a writer needs, and refuses by name what cannot be made ready. */
    void prepare();

    /**
     * Refuses where there is nothing to read.
     *
     * @throws HomeProblem that says how to make an atlas
     */
    void mustHold();

    /** Whether anything may be in it: false for a file that is not there. */
    boolean exists();

    /** Lets no other process of this machine write, where the system can promise that. */
    HomeFolder.Hold hold();

    /** The same database with something in between. */
    Engine with(Between between);

    /** A new connection, in the way of this engine. */
    Connection connect(boolean write) throws SQLException;

    /** Connections as Flyway wants them. */
    DataSource source();

    /** Many readers at once, or one connection that is shared: what serves best. */
    Database readers();

    /** A query for the names of all tables. */
    String tables();

    /** Seconds since 1970 by the clock of the database. */
    String now();

    /** Ends a select so that its row cannot be taken over before the transaction ends. */
    String held();

    /** Ends a select so that it finds a row only if no transaction holds it, and keeps it. */
    String free();

    /**
     * For how many seconds a writer is believed to live without a sign; 0 where the system knows.
     */
    int patience();

    /** What to say of a fault that is the database's and not the program's. */
    Optional<HomeProblem> explain(SQLException fault);

    /** The fault as a home's, whatever it is. */
    default HomeProblem broken(SQLException fault) {
        return explain(fault)
                .orElseGet(
                        () ->
                                new HomeProblem(
                                        "The database "
                                                + name()
                                                + " cannot be used ("
                                                + fault.getMessage()
                                                + "). Look at it with: atlas doctor; if it is"
                                                + " damaged, restore it from a backup.",
                                        fault));
    }
}
