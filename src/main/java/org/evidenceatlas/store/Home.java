package org.evidenceatlas.store;

import java.nio.file.Path;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.model.access.AnswerStore;
import org.evidenceatlas.store.answers.AnswerFolder;
import org.evidenceatlas.store.answers.HomeAnswers;
import org.evidenceatlas.store.backup.Archive;
import org.evidenceatlas.store.database.Database;
import org.evidenceatlas.store.database.Engine;
import org.evidenceatlas.store.database.HomeFolder;
import org.evidenceatlas.store.database.Lease;
import org.evidenceatlas.store.database.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The data of one atlas, opened to read by anyone or to write by one process at a time.
 * Thread-safe; close it.
 */
public final class Home implements AutoCloseable {
    private final Database database;
    private final @Nullable Lease lease;
    private final HomeFolder.Hold hold;
    private final Records records;
    private final Products products;
    private final Runs runs;
    private final Publications published;
    private final Searches searches;
    private final Ledger ledger;
    private final Testimonies testimonies;
    private final HomeAnswers answers;

    private Home(Database database, @Nullable Lease lease, HomeFolder.Hold hold) {
        this.database = database;
        this.lease = lease;
        this.hold = hold;
        this.records = new Records(database);
        this.products = new Products(database);
        this.runs = new Runs(database);
        this.published = new Publications(database, products, runs);
        this.searches = new Searches(database);
        this.ledger = new Ledger(database);
        this.testimonies = new Testimonies(database);
        this.answers = new HomeAnswers(database);
    }

    /** Opens the SQLite home in a folder to write, and makes it when it is missing. */
    public static Home write(Path folder) {
        return write(HomeAddress.of(folder), "run");
    }

    /**
     * Opens a home to write, makes it when it is missing, and brings it up to date when it is of an
     * older program, after a backup.
     *
     * @param command who writes, as others are told: "run"
     * @throws HomeProblem where it cannot be written, is in use, or is of a newer program
     */
    public static Home write(HomeAddress address, String command) {
        Engine engine = address.engine();
        engine.prepare();
        HomeFolder.Hold hold = engine.hold();
        try {
            int found = Schema.version(engine);
            Schema.refuseNewer(engine, found);
            if (found == 0) {
                Schema.upgrade(engine, Schema.CURRENT);
            } else if (found < Lease.SINCE) {
                upgrade(address, found);
            }
            return leased(address, command, hold);
        } catch (RuntimeException | Error failed) {
            letGo(hold::close, failed);
            throw failed;
        }
    }

    private static Home leased(HomeAddress address, String command, HomeFolder.Hold hold) {
        Database database = Database.single(address.engine(), true);
        try {
            Lease lease = Lease.take(database, command);
            try {
                int found = Schema.version(address.engine());
                if (found < Schema.CURRENT) {
                    upgrade(address, found);
                }
                return new Home(database, lease, hold);
            } catch (RuntimeException | Error failed) {
                letGo(lease::close, failed);
                throw failed;
            }
        } catch (RuntimeException | Error failed) {
            letGo(database::close, failed);
            throw failed;
        }
    }

    /** Whatever failed first is what is told. */
    private static void letGo(Runnable close, Throwable failed) {
        try {
            close.run();
        } catch (RuntimeException second) {
            failed.addSuppressed(second);
        }
    }

    /** After a backup, so that the program before this one can go on from there. */
    private static void upgrade(HomeAddress address, int found) {
        Archive.beforeUpgrade(address.engine(), address.folder(), found);
        Schema.upgrade(address.engine(), Schema.CURRENT);
    }

    /** Opens the SQLite home in a folder to read. */
    public static Home read(Path folder) {
        return read(HomeAddress.of(folder));
    }

    /**
     * Opens a home to read; a run may write to it at the same time.
     *
     * @throws HomeProblem where there is no atlas in it
     */
    public static Home read(HomeAddress address) {
        Engine engine = address.engine();
        engine.mustHold();
        Schema.check(engine);
        return new Home(engine.readers(), null, HomeFolder.Hold.NONE);
    }

    Database database() {
        return database;
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

    /** What is published. */
    public Publications published() {
        return published;
    }

    /** The ledger of searches. */
    public Searches searches() {
        return searches;
    }

    /** What earlier runs found out. */
    public Ledger ledger() {
        return ledger;
    }

    /** What sources said about documents. */
    public Testimonies testimonies() {
        return testimonies;
    }

    /** Answers of language models in a folder of files, for commands that touch no home. */
    public static AnswerStore answersIn(Path folder) {
        return new AnswerFolder(folder);
    }

    /** What language models answered. */
    public AnswerStore answers() {
        return answers;
    }

    /**
     * Looks whether what is in the home can be read by this program.
     *
     * @throws HomeProblem where it cannot
     */
    public void mustBeReadable() {
        Schema.check(database.engine());
        runs.number();
    }

    /** All of the work is kept, or nothing of it. */
    public void transaction(Runnable work) {
        database.transaction(work);
    }

    @Override
    public void close() {
        try (HomeFolder.Hold last = hold;
                Database then = database;
                Lease first = lease) {
            // Closed in the reverse order: the lease needs the database, the hold outlives both.
        }
    }
}
