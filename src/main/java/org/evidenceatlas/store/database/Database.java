package org.evidenceatlas.store.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * An open database: one connection that all threads share, one at a time, or a pool for readers.
 * Statements take microseconds, so for a writer a lock is simpler than a pool and as fast.
 * Thread-safe.
 */
public final class Database implements AutoCloseable {
    private final Engine engine;
    private final Ways ways;
    private volatile Consumer<Handle> fence = handle -> {};

    private Database(Engine engine, Ways ways) {
        this.engine = engine;
        this.ways = ways;
    }

    /** One connection for all threads. */
    public static Database single(Engine engine, boolean write) {
        try {
            Connection connection = engine.connect(write);
            return new Database(engine, new Single(connection, Jdbi.create(connection).open()));
        } catch (SQLException e) {
            throw engine.broken(e);
        }
    }

    static Database pooled(Engine engine, HikariDataSource pool) {
        return new Database(engine, new Pooled(pool, Jdbi.create(pool)));
    }

    /** The kind of database this is. */
    public Engine engine() {
        return engine;
    }

    /** What every transaction asks first; it throws where this program may not write any more. */
    void fence(Consumer<Handle> check) {
        fence = check;
    }

    /** Does some reading, or a part of a transaction. */
    public <T> T with(HandleCallback<T, RuntimeException> work) {
        return explained(() -> ways.with(work));
    }

    /** All of it is kept, or nothing of it. Within another one it is a part of that. */
    public void transaction(Runnable work) {
        explained(
                () ->
                        ways.<Boolean>with(
                                handle -> {
                                    if (handle.isInTransaction()) {
                                        work.run();
                                    } else {
                                        handle.useTransaction(
                                                same -> {
                                                    fence.accept(same);
                                                    work.run();
                                                });
                                    }
                                    return true;
                                }));
    }

    private <T> T explained(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException fault) {
            for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql) {
                    throw engine.explain(sql).<RuntimeException>map(same -> same).orElse(fault);
                }
            }
            throw fault;
        }
    }

    @Override
    public void close() {
        try {
            ways.close();
        } catch (SQLException e) {
            throw engine.broken(e);
        }
    }

    /** How a piece of work comes to a connection. */
    private interface Ways {
        <T> T with(HandleCallback<T, RuntimeException> work);

        void close() throws SQLException;
    }

    private record Single(Connection connection, Handle handle, ReentrantLock lock)
            implements Ways {
        Single(Connection connection, Handle handle) {
            this(connection, handle, new ReentrantLock());
        }

        @Override
        public <T> T with(HandleCallback<T, RuntimeException> work) {
            lock.lock();
            try {
                return work.withHandle(handle);
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void close() throws SQLException {
            handle.close();
            connection.close();
        }
    }

    private record Pooled(HikariDataSource pool, Jdbi jdbi) implements Ways {
        @Override
        public <T> T with(HandleCallback<T, RuntimeException> work) {
            return jdbi.withHandle(work);
        }

        @Override
        public void close() {
            pool.close();
        }
    }
}
