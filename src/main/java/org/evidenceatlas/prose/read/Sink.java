package org.evidenceatlas.prose.read;

/** Takes what a file holds, in its order. */
public interface Sink {
    /** Some prose. */
    void piece(Piece piece);

    /** A mark that switches a rule off or on. */
    void mark(Mark mark);
}
