package org.evidenceatlas.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.evidenceatlas.model.HomeProblem;

/** Bytes made small for keeping, and back. */
final class Deflated {
    private Deflated() {}

    static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream small = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (DeflaterOutputStream out = new DeflaterOutputStream(small, deflater)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return small.toByteArray();
    }

    static byte[] inflate(byte[] small) {
        Inflater inflater = new Inflater();
        inflater.setInput(small);
        ByteArrayOutputStream out = new ByteArrayOutputStream(small.length * 4);
        byte[] buffer = new byte[8192];
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && inflater.needsInput()) {
                    throw new DataFormatException("it ends too early");
                }
                out.write(buffer, 0, count);
            }
        } catch (DataFormatException e) {
            throw damaged(String.valueOf(e.getMessage()), e);
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    /** What to say of anything kept that is not as it was written. */
    static HomeProblem damaged(String how, Exception fault) {
        return new HomeProblem(
                "Something kept in this home is damaged ("
                        + how
                        + "). Restore the home from a backup (atlas restore).",
                fault);
    }
}
