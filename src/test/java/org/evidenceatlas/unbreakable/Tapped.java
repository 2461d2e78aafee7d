package org.evidenceatlas.unbreakable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.evidenceatlas.store.database.Between;

/**
 * Lets something happen at each statement that the program gives its database, and before and after
 * each commit: those it asks for, and those of a writing statement outside of a transaction.
 */
record Tapped(Moment moment) implements Between {
    /** What happens when. */
    interface Moment {
        void at(Kind kind) throws SQLException;
    }

    enum Kind {
        STATEMENT,
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    private static final Set<String> WRITING =
            Set.of("insert", "update", "delete", "create", "alter", "drop");

    /** A call of JDBC that is still to be made. */
    private interface Call {
        Object make() throws Throwable;
    }

    @Override
    public Connection connection(Connection direct) {
        return wrap(
                Connection.class,
                (method, args) -> {
                    if (method.getName().equals("commit")) {
                        return committing(() -> invoke(method, direct, args));
                    }
                    Object made = invoke(method, direct, args);
                    return switch (made) {
                        case PreparedStatement prepared ->
                                tapped(PreparedStatement.class, prepared, String.valueOf(args[0]));
                        case Statement plain -> tapped(Statement.class, plain, "");
                        case null, default -> made;
                    };
                });
    }

    @Override
    public DataSource source(DataSource direct) {
        return wrap(
                DataSource.class,
                (method, args) -> {
                    Object made = invoke(method, direct, args);
                    return made instanceof Connection one ? connection(one) : made;
                });
    }

    private <T extends Statement> T tapped(Class<T> type, T direct, String prepared) {
        return wrap(
                type,
                (method, args) -> {
                    if (!method.getName().startsWith("execute")) {
                        return invoke(method, direct, args);
                    }
                    moment.at(Kind.STATEMENT);
                    String sql = args.length > 0 ? String.valueOf(args[0]) : prepared;
                    boolean commits = writes(sql) && direct.getConnection().getAutoCommit();
                    return commits
                            ? committing(() -> invoke(method, direct, args))
                            : invoke(method, direct, args);
                });
    }

    private static boolean writes(String sql) {
        return WRITING.contains(sql.strip().toLowerCase(Locale.ROOT).split("\\s", 2)[0]);
    }

    private Object committing(Call call) throws Throwable {
        moment.at(Kind.BEFORE_COMMIT);
        Object answer = call.make();
        moment.at(Kind.AFTER_COMMIT);
        return answer;
    }

    private interface Handler {
        Object handle(Method method, Object[] args) throws Throwable;
    }

    private static <T> T wrap(Class<T> type, Handler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        Tapped.class.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, args) ->
                                handler.handle(method, args == null ? new Object[0] : args)));
    }

    private static Object invoke(Method method, Object direct, Object... args) throws Throwable {
        try {
            return method.invoke(direct, args);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
