package org.evidenceatlas.store.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.evidenceatlas.store.database.Engine;
import org.evidenceatlas.store.database.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All rows of an atlas, seen alike in both databases: table by table, each in the order of its key.
 * What belongs to the database and not to the atlas (who writes, which migrations ran) is left out.
 */
final class Contents {
    /** Where a backup says what it is. */
    static final String LABEL = "backup";

    private static final Set<String> NOT_OURS = Set.of("writer", Schema.HISTORY, LABEL);

    /** Rows that travel together. */
    private static final int BATCH = 200;

    private final Connection connection;
    private final List<Table> tables;

    /** A table whose references lead only to tables before it. */
    private record Table(String name, List<String> columns, List<String> key) {
        String select() {
            return "select "
                    + String.join(", ", columns)
                    + " from "
                    + name
                    + " order by "
                    + String.join(", ", key);
        }

        String insert() {
            return "insert into "
                    + name
                    + " ("
                    + String.join(", ", columns)
                    + ") values ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?"))
                    + ")";
        }
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private Contents(Connection connection, List<Table> tables) {
        this.connection = connection;
        this.tables = tables;
    }

    /** What can be reached over a connection to such a database. */
    static Contents of(Engine engine, Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        TreeMap<String, Set<String>> open = new TreeMap<>();
        try (Statement query = connection.createStatement();
                ResultSet names = query.executeQuery(engine.tables())) {
            while (names.next()) {
                if (!NOT_OURS.contains(names.getString(1))) {
                    open.put(names.getString(1), Set.of());
                }
            }
        }
        for (String name : open.keySet()) {
            ResultSet references = data.getImportedKeys(null, connection.getSchema(), name);
            open.put(name, Set.copyOf(column(references, "PKTABLE_NAME")));
        }
        List<Table> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            String next =
                    open.entrySet().stream()
                            .filter(one -> Collections.disjoint(one.getValue(), open.keySet()))
                            .findFirst()
                            .orElseThrow()
                            .getKey();
            open.remove(next);
            ordered.add(table(connection, next));
        }
        return new Contents(connection, List.copyOf(ordered));
    }

    private static Table table(Connection connection, String name) throws SQLException {
        String schema = connection.getSchema();
        DatabaseMetaData data = connection.getMetaData();
        TreeMap<Integer, String> key = new TreeMap<>();
        try (ResultSet keys = data.getPrimaryKeys(null, schema, name)) {
            while (keys.next()) {
                key.put(keys.getInt("KEY_SEQ"), keys.getString("COLUMN_NAME"));
            }
        }
        List<String> columns =
                column(data.getColumns(null, schema, name, null), "COLUMN_NAME").stream()
                        .sorted()
                        .toList();
        return new Table(name, columns, List.copyOf(key.values()));
    }

    private static List<String> column(ResultSet rows, String name) throws SQLException {
        List<String> found = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                found.add(rows.getString(name));
            }
        }
        return found;
    }

    /** Whether there is not a single row. */
    boolean isEmpty() throws SQLException {
        for (Table table : tables) {
            if (count(table.name()) > 0) {
                return false;
            }
        }
        return true;
    }

    /** How many rows a table has; 0 where there is no such table. */
    long count(String table) throws SQLException {
        if (tables.stream().noneMatch(one -> one.name().equals(table))) {
            return 0;
        }
        try (Statement query = connection.createStatement();
                ResultSet one = query.executeQuery("select count(*) from " + table)) {
            one.next();
            return one.getLong(1);
        }
    }

    /** SHA-256 over all of it, hexadecimal: the same for the same atlas in either database. */
    String hash() throws SQLException {
        MessageDigest digest = sha256();
        for (Table table :
                tables.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList()) {
            add(digest, table.name() + " " + table.columns());
            read(
                    table,
                    row -> {
                        for (int i = 1; i <= table.columns().size(); i++) {
                            add(digest, row.getObject(i));
                        }
                    });
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Each value with its kind and length before it, so that borders count. */
    private static void add(MessageDigest digest, @Nullable Object value) {
        byte[] bytes =
                switch (value) {
                    case null -> new byte[0];
                    case byte[] blob -> blob;
                    case Object other -> other.toString().getBytes(StandardCharsets.UTF_8);
                };
        char kind =
                switch (value) {
                    case null -> 'n';
                    case byte[] blob -> 'b';
                    case Number number -> 'i';
                    case Object other -> 't';
                };
        digest.update((byte) kind);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Adds every row to another database, which has the same tables. */
    void copyTo(Connection other) throws SQLException {
        for (Table table : tables) {
            try (PreparedStatement insert = other.prepareStatement(table.insert())) {
                int[] waiting = {0};
                read(
                        table,
                        row -> {
                            for (int i = 1; i <= table.columns().size(); i++) {
                                insert.setObject(i, row.getObject(i));
                            }
                            insert.addBatch();
                            if (++waiting[0] % BATCH == 0) {
                                insert.executeBatch();
                            }
                        });
                insert.executeBatch();
            }
        }
    }

    private void read(Table table, RowReader reader) throws SQLException {
        try (Statement query = connection.createStatement()) {
            query.setFetchSize(BATCH);
            try (ResultSet row = query.executeQuery(table.select())) {
                ResultSetMetaData data = row.getMetaData();
                if (data.getColumnCount() != table.columns().size()) {
                    throw new SQLException("The table " + table.name() + " changed its columns.");
                }
                while (row.next()) {
                    reader.read(row);
                }
            }
        }
    }
}
