package org.evidenceatlas.store.database;

import java.sql.Connection;
import javax.sql.DataSource;

/**
 * What stands between the program and its database: in operation nothing. Here a test counts
 * commits and lets them fail.
 */
public interface Between {
    /** Nothing. */
    Between NOTHING = new Between() {};

    /** A connection of the program, as it is handed on. */
    default Connection connection(Connection direct) {
        return direct;
    }

    /**
     * The connections on which tables are laid, or which many readers share, as they are handed on.
     */
    default DataSource source(DataSource direct) {
        return direct;
    }
}
