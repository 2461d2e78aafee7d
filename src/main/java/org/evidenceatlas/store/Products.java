package org.evidenceatlas.store;

import java.util.List;
import java.util.Optional;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.store.database.Database;

/** The memory of what is done. Thread-safe. */
public final class Products {
    private final Database database;

    Products(Database database) {
        this.database = database;
    }

    /** What is kept under a key, if the work was done. */
    public Optional<Product.Known> find(Product.Key key) {
        return database.with(
                handle ->
                        handle.createQuery(
                                        "select outcome, output from product where study = :study"
                                                + " and stage = :stage and version = :version and"
                                                + " input = :input")
                                .bindMethods(key)
                                .map(
                                        (row, context) ->
                                                new Product.Known(
                                                        row.getString(1).equals("made"),
                                                        row.getString(2)))
                                .findOne());
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
