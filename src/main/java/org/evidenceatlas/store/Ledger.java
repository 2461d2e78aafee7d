package org.evidenceatlas.store;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.store.database.Database;

/**
 * What earlier runs found out beside their products, so that it is not found out again. All of it
 * is derived. Thread-safe.
 */
public final class Ledger {
    private final Database database;

    Ledger(Database database) {
        this.database = database;
    }

    /**
     * What a source held that was taken in whole.
     *
     * @param records how many of its records could be read; the home keeps them all
     * @param refused what could not be read, by name
     */
    public record Reading(int records, List<Refusal> refused) {
        public Reading {
            refused = List.copyOf(refused);
        }
    }

    private record Refusals(List<Refusal> all) {}

    /** What the source under a hash held, if it was taken in whole before. */
    public Optional<Reading> reading(String source) {
        return database.with(
                handle ->
                        handle.createQuery("select records, refused from reading where source = ?")
                                .bind(0, source)
                                .map(
                                        (row, context) ->
                                                new Reading(
                                                        row.getInt(1),
                                                        json(row.getString(2), Refusals.class)
                                                                .all()))
                                .findOne());
    }

    /** Remembers a source; called in the transaction that keeps its records. */
    public void keep(String source, Reading reading) {
        database.with(
                handle ->
                        handle.execute(
                                "insert into reading (source, records, refused) values (?, ?, ?) on"
                                        + " conflict do nothing",
                                source,
                                reading.records(),
                                json(new Refusals(reading.refused()))));
    }

    /** What was gathered last, if it was from the same input. */
    public <T> Optional<T> gathering(String input, Class<T> type) {
        return gathering("= ?", shaped(type, input), type);
    }

    /** What was gathered last, whatever it was from; nothing where it has another shape. */
    public <T> Optional<T> gathering(Class<T> type) {
        return gathering("like ?", shaped(type, "%"), type);
    }

    private <T> Optional<T> gathering(String which, String input, Class<T> type) {
        return database.with(
                handle ->
                        handle.createQuery("select clusters from gathering where input " + which)
                                .bind(0, input)
                                .mapTo(byte[].class)
                                .findOne()
                                .map(small -> Codec.read(Deflated.inflate(small), type)));
    }

    /** Remembers what was gathered, instead of what was before. */
    public void gathered(String input, Object clusters) {
        database.transaction(
                () ->
                        database.with(
                                handle -> {
                                    handle.execute("delete from gathering");
                                    return handle.execute(
                                            "insert into gathering (input, clusters) values (?, ?)",
                                            shaped(clusters.getClass(), input),
                                            Deflated.deflate(Codec.write(clusters)));
                                }));
    }

    /** Another program may have kept it in another shape, which is not read as this one. */
    private static String shaped(Class<?> type, String input) {
        return Shape.of(type) + " " + input;
    }

    /**
     * What a study was made from.
     *
     * @param records hash of its own records
     * @param stages each stage that it came to, with its version
     */
    public record Basis(String records, Map<String, String> stages) {
        public Basis {
            stages = Map.copyOf(stages);
        }
    }

    /** What some studies were made from when they were last worked on. */
    public Map<String, Basis> bases(List<String> studies) {
        if (studies.isEmpty()) {
            return Map.of();
        }
        return database.with(
                handle -> {
                    Map<String, Basis> found = new HashMap<>();
                    handle.createQuery(
                                    "select study, records, stages from basis where study in"
                                            + " (<studies>)")
                            .bindList("studies", studies)
                            .map(
                                    (row, context) ->
                                            Map.entry(
                                                    row.getString(1),
                                                    new Basis(
                                                            row.getString(2),
                                                            json(row.getString(3), Stages.class)
                                                                    .versions())))
                            .forEach(one -> found.put(one.getKey(), one.getValue()));
                    return found;
                });
    }

    private record Stages(Map<String, String> versions) {}

    /** Remembers what a study was made from; called in the transaction that keeps its products. */
    public void keep(String study, Basis basis) {
        database.with(
                handle ->
                        handle.execute(
                                "insert into basis (study, records, stages) values (?, ?, ?) on"
                                        + " conflict (study) do update set records ="
                                        + " excluded.records, stages = excluded.stages",
                                study,
                                basis.records(),
                                json(new Stages(basis.stages()))));
    }

    private static String json(Object value) {
        return new String(Codec.write(value), StandardCharsets.UTF_8);
    }

    private static <T> T json(String text, Class<T> type) {
        return Codec.read(text.getBytes(StandardCharsets.UTF_8), type);
    }
}
