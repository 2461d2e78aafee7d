package org.evidenceatlas.store.database;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.model.HomeTaken;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to write to a database: one holder at a time, by the row of the table {@code writer}.
 *
 * <p>Where the system itself keeps other writers away (SQLite), the row says who it is. Elsewhere
 * the holder gives a sign of life while it works; without one, another may take over after {@link
 * Engine#patience()} seconds, and at once where it can see that the holder's process, on the same
 * machine, is gone. Every transaction of a holder asks for its token, and a takeover waits for a
 * transaction that runs: so a holder that lost its right, without knowing it, can keep nothing.
 */
public final class Lease implements AutoCloseable {
    /** The schema from which on there is such a row. */
    public static final int SINCE = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

    private static final String WHO = "select host, pid, command, taken from writer";

    /** Signs of life in the time in which one is missed. */
    private static final int SIGNS = 4;

    /** Who has the right, as the row says. */
    private record Holder(Place host, long pid, String command, long taken) {
        @Override
        public String toString() {
            return "atlas "
                    + command
                    + ", process "
                    + pid
                    + " on "
                    + host
                    + ", since "
                    + Instant.ofEpochSecond(taken);
        }
    }

    private final Database database;
    private final long token;
    private final ScheduledExecutorService signs;

    private Lease(Database database, long token) {
        this.database = database;
        this.token = token;
        this.signs = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    }

    /**
     * Takes the right to write, and lets every transaction of the database ask for it from now on.
     *
     * @param command what the holder does, told to others: "run"
     * @throws HomeProblem that says who has it
     */
    public static Lease take(Database database, String command) {
        AtomicLong token = new AtomicLong();
        database.transaction(
                () ->
                        token.set(
                                database.with(
                                        handle -> write(handle, database.engine(), command))));
        Lease lease = new Lease(database, token.get());
        database.fence(lease::check);
        lease.giveSigns();
        return lease;
    }

    private static long write(Handle handle, Engine engine, String command) {
        long gone = gone(handle);
        if (gone < 0 && !lapsed(handle, engine)) {
            throw held(engine);
        }
        int taken =
                handle.execute(
                        "update writer set token = token + 1, host = ?, pid = ?, command = ?, taken ="
                                + engine.now()
                                + ", renewed = "
                                + engine.now()
                                + ", expires = "
                                + until(engine)
                                + " where expires <= "
                                + engine.now()
                                + " or (host = ? and pid = ?)",
                        Place.HERE.text(),
                        ProcessHandle.current().pid(),
                        command,
                        Place.HERE.text(),
                        gone);
        if (taken == 0) {
            throw held(engine);
        }
        return handle.createQuery("select token from writer").mapTo(Long.class).one();
    }

    /** Whether the holder gave no sign for too long, and is in the midst of nothing. */
    private static boolean lapsed(Handle handle, Engine engine) {
        return handle.createQuery(
                        "select token from writer where expires <= " + engine.now() + engine.free())
                .mapTo(Long.class)
                .findOne()
                .isPresent();
    }

    /** The process of this very place that had the right and is dead; -1 if there is none. */
    private static long gone(Handle handle) {
        return holder(handle)
                .filter(holder -> holder.host().sameProcesses(Place.HERE))
                .map(Holder::pid)
                .filter(pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty())
                .orElse(-1L);
    }

    /**
     * Where the system knows whether a writer lives, the row is free for whom the system lets in.
     */
    private static String until(Engine engine) {
        return engine.patience() == 0 ? "0" : engine.now() + " + " + engine.patience();
    }

    private void giveSigns() {
        Engine engine = database.engine();
        if (engine.patience() > 0) {
            long every = TimeUnit.SECONDS.toMillis(engine.patience()) / SIGNS;
            // Each in a thread of its own: one that waits for a silent server delays no other.
            // Memory that ends in one is told by the thread that works, which meets it as well.
            Thread.Builder thread =
                    Thread.ofVirtual().uncaughtExceptionHandler((sign, fault) -> {});
            Runnable sign = () -> thread.start(this::giveSign);
            signs.scheduleAtFixedRate(sign, every, every, TimeUnit.MILLISECONDS);
        }
    }

    /** On a connection of its own: that of the writer may be in the midst of a transaction. */
    private void giveSign() {
        Engine engine = database.engine();
        try (Database own = Database.single(engine, true)) {
            own.with(
                    handle ->
                            handle.execute(
                                    "update writer set renewed = "
                                            + engine.now()
                                            + ", expires = "
                                            + until(engine)
                                            + " where token = ? and pid > 0",
                                    token));
        } catch (RuntimeException unreachable) {
            LOG.warn("No sign of life could be given: {}", unreachable.getMessage());
        }
    }

    private void check(Handle handle) {
        Engine engine = database.engine();
        boolean mine =
                handle.createQuery("select token from writer where token = ?" + engine.held())
                        .bind(0, token)
                        .mapTo(Long.class)
                        .findOne()
                        .isPresent();
        if (!mine) {
            throw new HomeProblem(
                    "This program may no longer write to "
                            + engine.name()
                            + ": it gave no sign of life for "
                            + engine.patience()
                            + " seconds, and the right went to "
                            + holder(handle).map(Holder::toString).orElse("another program")
                            + ". What it kept before is whole. Wait until that one ends, then run"
                            + " the line again.");
        }
    }

    /** Who writes to a database now, in words; empty if nobody does, or it cannot be said. */
    public static Optional<String> writer(Engine engine) {
        if (!engine.exists()) {
            return Optional.empty();
        }
        try (Database database = Database.single(engine, false)) {
            return Schema.tables(database).contains("writer")
                    ? database.with(Lease::holder).map(Holder::toString)
                    : Optional.empty();
        }
    }

    /** What to say to the second writer. */
    static HomeTaken held(Engine engine) {
        return new HomeTaken(
                "The atlas in "
                        + engine.name()
                        + " is being written by "
                        + writer(engine).orElse("another program")
                        + ". Wait until it ends"
                        + (engine.patience() > 0
                                ? " (if it was killed on another machine: "
                                        + engine.patience()
                                        + " seconds after its last sign of life)"
                                : "")
                        + ", or write to another home: --home DIR.");
    }

    private static Optional<Holder> holder(Handle handle) {
        return handle.createQuery(WHO + " where pid > 0")
                .map(
                        (row, context) ->
                                new Holder(
                                        new Place(row.getString("host")),
                                        row.getLong("pid"),
                                        row.getString("command"),
                                        row.getLong("taken")))
                .findOne();
    }

    /** Lets go, so that the next one need not wait. */
    @Override
    public void close() {
        signs.shutdownNow();
        database.with(
                handle ->
                        handle.execute(
                                "update writer set pid = 0, expires = 0 where token = ?", token));
    }
}
