package org.evidenceatlas.store.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;

/**
 * What a backup says of itself.
 *
 * @param schema of the tables in it
 * @param source the kind of database that it was taken from
 * @param content SHA-256 over all its rows, hexadecimal
 */
record Label(int schema, String source, String content) {
    void write(Connection file) throws SQLException {
        try (Statement table = file.createStatement()) {
            // A backup that was put in a home's place by hand still has its label.
            table.execute("drop table if exists backup");
            table.execute(
                    "create table backup (schema integer not null, source text not null, content"
                            + " text not null)");
        }
        try (PreparedStatement row = file.prepareStatement("insert into backup values (?, ?, ?)")) {
            row.setInt(1, schema);
            row.setString(2, source);
            row.setString(3, content);
            row.executeUpdate();
        }
    }

    /** The label of a file; empty where it has none, as any file that is no backup. */
    static Optional<Label> read(Connection file) throws SQLException {
        try (Statement query = file.createStatement();
                ResultSet row = query.executeQuery("select schema, source, content from backup")) {
            return row.next()
                    ? Optional.of(new Label(row.getInt(1), row.getString(2), row.getString(3)))
                    : Optional.empty();
        } catch (SQLException e) {
            if (e.getErrorCode() == SQLiteErrorCode.SQLITE_ERROR.code) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Takes the label off, so that the file is a home's database and nothing else. */
    static void remove(Connection file) throws SQLException {
        try (Statement table = file.createStatement()) {
            table.execute("drop table backup");
        }
    }
}
