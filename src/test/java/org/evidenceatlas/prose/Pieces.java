package org.evidenceatlas.prose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.prose.read.Mark;
import org.evidenceatlas.prose.read.Piece;
import org.evidenceatlas.prose.read.ProseFile;
import org.evidenceatlas.prose.read.Sink;

/** The pieces of prose in a text. */
final class Pieces {
    private Pieces() {}

    static List<String> of(String name, String text) {
        List<String> pieces = new ArrayList<>();
        Sink sink =
                new Sink() {
                    @Override
                    public void piece(Piece piece) {
                        pieces.add(piece.text());
                    }

                    @Override
                    public void mark(Mark mark) {
                        throw new IllegalStateException("A mark where none is: " + mark);
                    }
                };
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            ProseFile.read(name, new ByteArrayInputStream(bytes)).read(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProseFile.Unreadable unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return pieces;
    }
}
