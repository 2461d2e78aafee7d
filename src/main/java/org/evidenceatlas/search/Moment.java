package org.evidenceatlas.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.evidenceatlas.search.near.VectorSnapshot;
import org.evidenceatlas.search.rank.Snapshot;

/**
 * Words and vectors of one moment, which stay as they are while anyone reads them. It is made with
 * one reader, its maker; when the last one has left, its files are closed.
 */
record Moment(Snapshot words, VectorSnapshot vectors) {
    /** Enters; false where all have left already, and another moment is to be taken. */
    boolean enter() {
        if (!reader().tryIncRef()) {
            return false;
        }
        if (vectors.reader().tryIncRef()) {
            return true;
        }
        leave(reader());
        return false;
    }

    void leave() {
        leave(reader());
        leave(vectors.reader());
    }

    private DirectoryReader reader() {
        return (DirectoryReader) words.searcher().getIndexReader();
    }

    private static void leave(DirectoryReader reader) {
        try {
            reader.decRef();
        } catch (IOException failed) {
            throw new UncheckedIOException("The search index was not closed.", failed);
        }
    }
}
