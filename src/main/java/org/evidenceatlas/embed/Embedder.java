package org.evidenceatlas.embed;

/** Gives texts vectors of length 1; those of texts that mean the same point the same way. */
public interface Embedder extends AutoCloseable {
    /** The vector of a text, of which only the beginning is read if it is long. Thread-safe. */
    float[] vector(String text);

    @Override
    void close();
}
