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

    /** All that was ever made of some studies, by study and key. */
    public Map<String, Map<Product.Key, Product.Known>> of(List<String> studies) {
        Map<String, Map<Product.Key, Product.Known>> found = new HashMap<>();
        studies.forEach(study -> found.put(study, new HashMap<>()));
        if (studies.isEmpty()) {
            return found;
        }
        database.with(
                        handle ->
                                handle.createQuery(
                                                "select study, stage, version, input, outcome, output"
                                                        + " from product where study in (<studies>)")
                                        .bindList("studies", studies)
                                        .map(
                                                (row, context) ->
                                                        Map.entry(
                                                                new Product.Key(
                                                                        row.getString(1),
                                                                        row.getString(2),
                                                                        row.getString(3),
                                                                        row.getString(4)),
                                                                new Product.Known(
                                                                        row.getString(5)
                                                                                .equals("made"),
                                                                        row.getString(6))))
                                        .list())
                .forEach(
                        one ->
                                found.computeIfAbsent(one.getKey().study(), any -> new HashMap<>())
                                        .put(one.getKey(), one.getValue()));
        return found;
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
