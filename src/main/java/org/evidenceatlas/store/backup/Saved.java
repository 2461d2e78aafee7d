package org.evidenceatlas.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.evidenceatlas.store.database.Sqlite;

/** What a backup holds, in words for people. */
final class Saved {
    private static final long MIB = 1 << 20;

    private Saved() {}

    static String words(Path file, Connection open, Label label) throws SQLException {
        Contents contents = Contents.of(new Sqlite(file), open);
        return contents.count("record")
                + " records and "
                + contents.count("revision")
                + " revisions of pages (schema "
                + label.schema()
                + ", taken from "
                + label.source()
                + ", "
                + mebibytes(file)
                + " MiB, SHA-256 of the contents "
                + label.content()
                + ")";
    }

    private static long mebibytes(Path file) {
        try {
            return (Files.size(file) + MIB - 1) / MIB;
        } catch (IOException e) {
            return 0;
        }
    }
}
