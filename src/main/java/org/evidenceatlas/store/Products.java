package org.evidenceatlas.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.store.database.Database;

/** The memory of what is done. Thread-safe. */
public final class Products {
    private final Database database;

    Products(Database database) {
        this.database = database;
    }

    /** All that was ever made of a study, by key. */
    public Map<Product.Key, Product.Known> of(String study) {
        return database.with(
                handle -> {
                    Map<Product.Key, Product.Known> found = new HashMap<>();
                    handle.createQuery(
                                    "select stage, version, input, outcome, output from product"
                                            + " where study = ?")
                            .bind(0, study)
                            .map(
                                    (row, context) ->
                                            Map.entry(
                                                    new Product.Key(
                                                            study,
                                                            row.getString(1),
                                                            row.getString(2),
                                                            row.getString(3)),
                                                    new Product.Known(
                                                            row.getString(4).equals("made"),
                                                            row.getString(5))))
                            .forEach(one -> found.put(one.getKey(), one.getValue()));
                    return found;
                });
    }

    /** Keeps products with their bodies; what is there already stays as it is. */
    public void keep(List<Product> products) {
        for (Product product : products) {
            String output = keepBody(product.json());
            database.with(
                    handle ->
                            handle.createUpdate(
                                            "insert into product (study, stage, version, input,"
                                                    + " outcome, output) values (:study, :stage,"
                                                    + " :version, :input, :outcome, :output) on"
                                                    + " conflict do nothing")
                                    .bindMethods(product.key())
                                    .bind("outcome", product.made() ? "made" : "withheld")
                                    .bind("output", output)
                                    .execute());
        }
    }

    String keepBody(byte[] json) {
        String hash = Codec.hash(json);
        database.with(
                handle ->
                        handle.execute(
                                "insert into body (hash, json) values (?, ?) on conflict do"
                                        + " nothing",
                                hash,
                                Deflated.deflate(json)));
        return hash;
    }

    /** The JSON kept under a hash. */
    public byte[] body(String hash) {
        byte[] small =
                database.with(
                        handle ->
                                handle.createQuery("select json from body where hash = ?")
                                        .bind(0, hash)
                                        .mapTo(byte[].class)
                                        .findOne()
                                        .orElseThrow(
                                                () ->
                                                        new HomeProblem(
                                                                "Nothing is kept under the hash "
                                                                        + hash
                                                                        + ": this home is damaged."
                                                                        + " Restore it from a"
                                                                        + " backup.")));
        return Deflated.inflate(small);
    }

    /** The whole product under a hash, with all that it holds. */
    public <T> T load(String hash, Class<T> type) {
        return Codec.readLinked(hash, type, this::body);
    }
}
