package org.evidenceatlas.store;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteDataSource;

/** The tables of a home: laid when missing, refused when they are of a newer program. */
final class Schema {
    /** The newest migration under db/migration. */
    static final int CURRENT = 2;

    private Schema() {}

    /** Lays what is missing. Cheap when there is nothing to lay. */
    static void prepare(Path file) {
        int found = version(file);
        refuseNewer(file, found);
        if (found < CURRENT) {
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl("jdbc:sqlite:" + file);
            try {
                Flyway.configure(Schema.class.getClassLoader())
                        .dataSource(source)
                        .locations("classpath:db/migration")
                        .load()
                        .migrate();
            } catch (FlywayException e) {
                throw Database.broken(file, e);
            }
        }
    }

    /** Refuses tables that this program does not know. */
    static void check(Path file) {
        int found = version(file);
        refuseNewer(file, found);
        if (found < CURRENT) {
            throw new HomeProblem(
                    "The database "
                            + file
                            + " is empty or of an older program (schema "
                            + found
                            + ", this one reads "
                            + CURRENT
                            + "). Bring it up to date: atlas run --from sample|FILE --home "
                            + file.getParent());
        }
    }

    private static void refuseNewer(Path file, int found) {
        if (found > CURRENT) {
            throw new HomeProblem(
                    "The home "
                            + file.getParent()
                            + " was written by a newer Evidence Atlas (schema "
                            + found
                            + "; this one knows up to "
                            + CURRENT
                            + "). Use that newer program, or give another home with --home DIR.");
        }
    }

    private static int version(Path file) {
        if (!file.toFile().exists()) {
            return 0;
        }
        try (Database database = Database.open(file, false)) {
            return database.with(
                    handle -> {
                        boolean laid =
                                handle.createQuery(
                                                        "select count(*) from sqlite_master where name ="
                                                                + " 'flyway_schema_history'")
                                                .mapTo(Integer.class)
                                                .one()
                                        > 0;
                        return laid
                                ? handle.createQuery(
                                                "select coalesce(max(cast(version as integer)), 0)"
                                                        + " from flyway_schema_history where success")
                                        .mapTo(Integer.class)
                                        .one()
                                : 0;
                    });
        } catch (JdbiException e) {
            throw Database.broken(file, e);
        }
    }
}
