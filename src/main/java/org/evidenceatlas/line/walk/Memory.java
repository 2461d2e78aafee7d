package org.evidenceatlas.line.walk;

import java.util.Map;
import java.util.Optional;
import org.evidenceatlas.store.Product;
import org.evidenceatlas.store.Products;

/** What the line knows of work done before. Thread-safe. */
public interface Memory {
    /** Remembers nothing: for commands that touch no home. */
    Memory NONE =
            new Memory() {
                @Override
                public boolean keeps() {
                    return false;
                }

                @Override
                public Optional<Product.Known> find(Product.Key key) {
                    return Optional.empty();
                }

                @Override
                public <T> T load(String hash, Class<T> type) {
                    throw new IllegalStateException("Nothing is remembered under " + hash + ".");
                }
            };

    /** Whether products are to be written out for keeping. */
    boolean keeps();

    /** What is kept under a key, if the work was done. */
    Optional<Product.Known> find(Product.Key key);

    /** The whole product under a hash. */
    <T> T load(String hash, Class<T> type);

    /**
     * What a home knows of one study.
     *
     * @param known all that was ever made of it
     */
    static Memory of(Products products, Map<Product.Key, Product.Known> known) {
        return new Memory() {
            @Override
            public boolean keeps() {
                return true;
            }

            @Override
            public Optional<Product.Known> find(Product.Key key) {
                return Optional.ofNullable(known.get(key));
            }

            @Override
            public <T> T load(String hash, Class<T> type) {
                return products.load(hash, type);
            }
        };
    }
}
