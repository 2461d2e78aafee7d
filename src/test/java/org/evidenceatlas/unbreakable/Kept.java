package org.evidenceatlas.unbreakable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidenceatlas.store.Codec;
import org.evidenceatlas.store.TestStore;

/**
 * All of an atlas that is a promise, as names and hashes: each row of each table, in the order of
 * keys, and each file of the built site. Of the log of runs, which says how often the line was
 * started, only what the last run found the atlas to be; of who wrote, and of when the tables were
 * laid, nothing.
 */
final class Kept {
    /** Each table, and the columns that order it. */
    private static final Map<String, String> TABLES = tables();

    private static final List<String> TOTALS =
            List.of(
                    "all",
                    "published",
                    "standing",
                    "held",
                    "rejected",
                    "failed",
                    "notices",
                    "ended");

    private Kept() {}

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("record", "seq");
        tables.put("body", "hash");
        tables.put("product", "study, stage, version, input");
        tables.put("slug", "study");
        tables.put("redirect", "slug");
        tables.put("revision", "slug, number");
        tables.put("head", "slug");
        tables.put("search", "seq");
        tables.put("arrival", "search, pmid");
        tables.put("gap", "query, pmid");
        return tables;
    }

    /** The rows of a home. */
    static SortedMap<String, String> rows(TestStore store, Path home)
            throws SQLException, IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Connection raw = store.raw(home);
                Statement statement = raw.createStatement()) {
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                String query = "select * from " + table.getKey() + " order by " + table.getValue();
                try (ResultSet rows = statement.executeQuery(query)) {
                    for (int i = 1; rows.next(); i++) {
                        found.put("%s %04d".formatted(table.getKey(), i), row(rows));
                    }
                }
            }
            try (ResultSet last =
                    statement.executeQuery("select as_of, report from run order by seq desc")) {
                found.put("last run", last.next() ? told(last) : "none");
            }
        }
        return found;
    }

    /** All cells; bytes, which are long, as their hash. */
    private static String row(ResultSet rows) throws SQLException {
        StringBuilder cells = new StringBuilder();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            Object cell = rows.getObject(i);
            cells.append(cell instanceof byte[] bytes ? Codec.hash(bytes) : cell).append(" | ");
        }
        return cells.toString();
    }

    private static String told(ResultSet run) throws SQLException, IOException {
        JsonNode studies = new ObjectMapper().readTree(run.getString(2)).path("studies");
        StringBuilder words = new StringBuilder(run.getString(1));
        TOTALS.forEach(
                name -> words.append(' ').append(name).append(' ').append(studies.path(name)));
        return words.toString();
    }

    /** The files under a folder. */
    static SortedMap<String, String> files(Path site) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put("site " + site.relativize(file), Codec.hash(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
