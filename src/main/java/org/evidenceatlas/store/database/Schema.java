package org.evidenceatlas.store.database;

import java.sql.SQLException;
import java.util.List;
import org.evidenceatlas.model.HomeProblem;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/** The tables of a home: laid when missing, refused when they are of a newer program. */
public final class Schema {
    /** The newest migration under db/migration. */
    public static final int CURRENT = 7;

    /** What Flyway remembers. */
    public static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    /** Lays what is missing up to a version. Flyway lets one program at a time do so. */
    public static void upgrade(Engine engine, int version) {
        try (OneConnection one = new OneConnection(engine.source())) {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(one.source())
                    .locations("classpath:db/migration/" + engine.kind())
                    .target(MigrationVersion.fromVersion(Integer.toString(version)))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw explained(engine, e);
        } catch (SQLException e) {
            throw engine.broken(e);
        }
    }

    private static HomeProblem explained(Engine engine, FlywayException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return engine.broken(sql);
            }
        }
        return new HomeProblem(
                "The tables of "
                        + engine.name()
                        + " could not be brought up to date: "
                        + fault.getMessage()
                        + " If a table was changed by hand, restore the atlas from a backup.",
                fault);
    }

    /** Refuses tables that this program does not know, and such as are too old to be read. */
    public static void check(Engine engine) {
        int found = version(engine);
        refuseNewer(engine, found);
        if (found < CURRENT) {
            throw new HomeProblem(
                    "The atlas in "
                            + engine.name()
                            + " is empty or of an older program (schema "
                            + found
                            + ", this one reads "
                            + CURRENT
                            + "). Bring it up to date with any of your usual runs: atlas run"
                            + " --from FILE");
        }
    }

    /** Refuses tables that this program does not know. */
    public static void refuseNewer(Engine engine, int found) {
        if (found > CURRENT) {
            throw new HomeProblem(
                    "The atlas in "
                            + engine.name()
                            + " was written by a newer Evidence Atlas (schema "
                            + found
                            + "; this one knows up to "
                            + CURRENT
                            + "). Use that newer program, or go back to the backup that it made"
                            + " before the upgrade (docs/operations.md), or give another home with"
                            + " --home DIR.");
        }
    }

    /** The version of the tables; 0 where there are none. */
    public static int version(Engine engine) {
        if (!engine.exists()) {
            return 0;
        }
        try (Database database = Database.single(engine, false)) {
            return tables(database).contains(HISTORY)
                    ? database.with(
                            handle ->
                                    handle.createQuery(
                                                    "select coalesce(max(cast(version as integer)),"
                                                            + " 0) from "
                                                            + HISTORY
                                                            + " where success")
                                            .mapTo(Integer.class)
                                            .one())
                    : 0;
        }
    }

    static List<String> tables(Database database) {
        return database.with(
                handle ->
                        handle.createQuery(database.engine().tables()).mapTo(String.class).list());
    }
}
