package org.evidenceatlas.prose.read;

/** Finds the prose in files of one kind. Has no state. */
public interface ProseReader {
    /** Reads a whole file. */
    void read(String file, Sink sink);
}
