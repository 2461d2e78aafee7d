package org.evidenceatlas.stage.acquire.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.stage.acquire.xml.Unpacked;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that another thread unpacks ahead, a few pieces at most, so that unpacking and looking at
 * what was unpacked go on at once. A failure is told where it happened. Read by one thread.
 */
public final class Ahead extends InputStream {
    private static final int PIECE = 1 << 18;
    private static final int PIECES = 8;

    /** Some bytes, or the end, or why there are no more. */
    private record Piece(byte[] bytes, int length, @Nullable IOException fault) {}

    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(PIECES);
    private final BlockingQueue<byte[]> spare = new ArrayBlockingQueue<>(PIECES + 2);
    private final Thread reader;
    private Piece piece = new Piece(new byte[0], 0, null);
    private int at;
    private boolean ended;

    /** Unpacks bytes, which the caller closes after this. */
    public Ahead(InputStream raw, Limits limits) {
        this.reader =
                Thread.ofPlatform()
                        .daemon()
                        .name("reading ahead")
                        .start(() -> fill(unclosed(raw), limits));
    }

    private static InputStream unclosed(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return in.read(into, offset, length);
            }

            @Override
            public void close() {
                // The caller's to close.
            }
        };
    }

    private void fill(InputStream raw, Limits limits) {
        @Nullable IOException fault = new IOException("reading it ahead broke off");
        try {
            try (InputStream bytes = Unpacked.open(raw, limits)) {
                copy(bytes);
                fault = null;
            } catch (IOException e) {
                fault = e;
            } finally {
                pieces.put(new Piece(new byte[0], -1, fault));
            }
        } catch (InterruptedException e) {
            // Closed before the end: nobody reads on.
            Thread.currentThread().interrupt();
        }
    }

    private void copy(InputStream bytes) throws IOException, InterruptedException {
        while (true) {
            byte[] free = spare.poll();
            byte[] into = free == null ? new byte[PIECE] : free;
            int count = bytes.read(into, 0, into.length);
            if (count < 0) {
                return;
            }
            pieces.put(new Piece(into, count, null));
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (!ended && at == piece.length()) {
            next();
        }
        if (ended) {
            return -1;
        }
        int count = Math.min(length, piece.length() - at);
        System.arraycopy(piece.bytes(), at, into, offset, count);
        at += count;
        return count;
    }

    private void next() throws IOException {
        if (piece.bytes().length == PIECE) {
            spare.offer(piece.bytes());
        }
        try {
            piece = pieces.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the run was interrupted", e);
        }
        at = 0;
        ended = piece.length() < 0;
        IOException fault = piece.fault();
        if (fault != null) {
            throw fault;
        }
    }

    /** Ends the other thread too, so that the bytes below are this thread's again. */
    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
