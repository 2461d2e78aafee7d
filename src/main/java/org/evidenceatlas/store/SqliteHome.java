package org.evidenceatlas.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The data folder of one atlas: a SQLite database, opened to read by anyone or to write by one
 * process at a time. Thread-safe; close it.
 */
public final class SqliteHome implements AutoCloseable {
    private final Database database;
    private final HomeFolder.@Nullable Lock lock;
    private final Records records;
    private final Products products;
    private final Runs runs;
    private final Searches searches;
    private final Publications published;

    private SqliteHome(Database database, HomeFolder.@Nullable Lock lock) {
        this.database = database;
        this.lock = lock;
        this.records = new Records(database);
        this.products = new Products(database);
        this.runs = new Runs(database);
        this.searches = new Searches(database);
        this.published = new Publications(database, products, runs);
    }

    /**
     * Opens a home to write, and makes it when it is missing.
     *
     * @throws HomeProblem where the folder cannot be written, is in use, or is of a newer program
     */
    public static SqliteHome write(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        HomeFolder.prepare(home);
        HomeFolder.Lock lock = HomeFolder.Lock.take(home);
        try {
            Schema.prepare(home.resolve(HomeFolder.FILE));
            return new SqliteHome(Database.open(home.resolve(HomeFolder.FILE), true), lock);
        } catch (HomeProblem problem) {
            lock.close();
            throw problem;
        }
    }

    /**
     * Opens a home to read; a run may write to it at the same time.
     *
     * @throws HomeProblem where there is no atlas in it
     */
    public static SqliteHome read(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        HomeFolder.mustHold(home);
        Path file = home.resolve(HomeFolder.FILE);
        Schema.check(file);
        return new SqliteHome(Database.open(file, false), null);
    }

    /** The records that came in. */
    public Records records() {
        return records;
    }

    /** The memory of what is done. */
    public Products products() {
        return products;
    }

    /** The log of runs. */
    public Runs runs() {
        return runs;
    }

    /** The ledger of searches. */
    public Searches searches() {
        return searches;
    }

    /** What is published. */
    public Publications published() {
        return published;
    }

    /** All of the work is kept, or nothing of it; not nested. */
    public void transaction(Runnable work) {
        database.transaction(work);
    }

    @Override
    public void close() {
        database.close();
        if (lock != null) {
            lock.close();
        }
    }
}
