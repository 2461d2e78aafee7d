package org.evidenceatlas.store;

import java.nio.file.Path;
import java.util.Optional;
import org.evidenceatlas.store.database.Between;
import org.evidenceatlas.store.database.Engine;
import org.evidenceatlas.store.database.Lease;
import org.evidenceatlas.store.database.Postgres;
import org.evidenceatlas.store.database.PostgresAddress;
import org.evidenceatlas.store.database.Sqlite;

/**
 * Where an atlas lives: in a folder of its own, its data in a SQLite file there, or in a PostgreSQL
 * database. What is shown of it never holds a password.
 */
public final class HomeAddress {
    private final Path folder;
    private final Engine engine;

    private HomeAddress(Path folder, Engine engine) {
        this.folder = folder;
        this.engine = engine;
    }

    /** An atlas whose data is a file in this folder. */
    public static HomeAddress of(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        return new HomeAddress(home, Sqlite.in(home));
    }

    /**
     * An atlas whose data is in a PostgreSQL database, if an address is given.
     *
     * @param database such as {@code jdbc:postgresql://localhost:5432/atlas?user=atlas}
     * @throws org.evidenceatlas.model.HomeProblem where that is no such address
     */
    public static HomeAddress of(Path folder, Optional<String> database) {
        return database.map(
                        text ->
                                new HomeAddress(
                                        folder.toAbsolutePath().normalize(),
                                        new Postgres(PostgresAddress.parse(text))))
                .orElseGet(() -> of(folder));
    }

    /** The folder, which need not be there. */
    public Path folder() {
        return folder;
    }

    /** The same place with something between the program and its database. */
    public HomeAddress with(Between between) {
        return new HomeAddress(folder, engine.with(between));
    }

    Engine engine() {
        return engine;
    }

    /** Whether there may be anything at this address: false for a file that is not there. */
    public boolean exists() {
        return engine.exists();
    }

    /**
     * Proves that a run could begin here: the folder can be written, or the server lets the user
     * in.
     *
     * @throws org.evidenceatlas.model.HomeProblem where it could not
     */
    public void mustBeWritable() {
        engine.prepare();
    }

    /** Who writes to it now, in words; empty if nobody does. */
    public Optional<String> writer() {
        return Lease.writer(engine);
    }

    @Override
    public String toString() {
        return engine.name();
    }
}
