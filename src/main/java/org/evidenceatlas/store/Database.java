package org.evidenceatlas.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/**
 * One SQLite connection that all threads of the program share, one at a time. Statements take
 * microseconds, so a lock is simpler than a pool and as fast.
 */
final class Database implements AutoCloseable {
    private final Connection connection;
    private final Handle handle;
    private final ReentrantLock lock = new ReentrantLock();

    private Database(Connection connection) {
        this.connection = connection;
        this.handle = Jdbi.create(connection).open();
    }

    /** Opens the file, made when missing if {@code write}. */
    static Database open(Path file, boolean write) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(!write);
        if (write) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        }
        config.enforceForeignKeys(true);
        config.setBusyTimeout(10_000);
        Properties properties = config.toProperties();
        try {
            String address = JDBC.PREFIX + file;
            Connection connection = new JDBC().connect(address, properties);
            if (connection == null) {
                throw new HomeProblem("SQLite does not know the address " + address + ".");
            }
            return new Database(connection);
        } catch (SQLException e) {
            throw broken(file, e);
        }
    }

    static HomeProblem broken(Path file, Exception cause) {
        return new HomeProblem(
                "The database "
                        + file
                        + " cannot be opened ("
                        + cause.getMessage()
                        + "). If it is not an atlas's, give another home with --home DIR; if it is"
                        + " damaged, restore it from a backup.",
                cause);
    }

    Connection connection() {
        return connection;
    }

    <T> T with(HandleCallback<T, RuntimeException> work) {
        lock.lock();
        try {
            return work.withHandle(handle);
        } finally {
            lock.unlock();
        }
    }

    /** All of it is kept, or nothing of it. Transactions are not nested. */
    void transaction(Runnable work) {
        lock.lock();
        try {
            handle.useTransaction(same -> work.run());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        handle.close();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new HomeProblem("The database could not be closed: " + e.getMessage(), e);
        }
    }
}
