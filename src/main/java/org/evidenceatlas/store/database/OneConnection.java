package org.evidenceatlas.store.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The same connection for all who ask. Flyway asks for two and lays tables over one while it notes
 * them over the other; a program killed between the two commits would leave tables of which nothing
 * is known. Over one connection the tables and the note are one commit.
 */
final class OneConnection implements AutoCloseable {
    private final Connection connection;

    OneConnection(DataSource source) throws SQLException {
        this.connection = source.getConnection();
    }

    /** It gives the connection to everyone, and nobody can close it. */
    DataSource source() {
        Connection kept =
                proxy(
                        Connection.class,
                        (self, method, args) ->
                                switch (method.getName()) {
                                    case "close" -> null;
                                    case "isClosed" -> false;
                                    default -> {
                                        try {
                                            yield method.invoke(connection, args);
                                        } catch (InvocationTargetException thrown) {
                                            throw thrown.getTargetException();
                                        }
                                    }
                                });
        return proxy(
                DataSource.class,
                (self, method, args) -> {
                    if (method.getName().equals("getConnection")) {
                        return kept;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
