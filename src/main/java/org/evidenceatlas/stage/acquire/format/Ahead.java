package org.evidenceatlas.stage.acquire.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.stage.acquire.xml.Unpacked;

/**
 * Bytes that another thread unpacks ahead, a few pieces at most, so that unpacking and looking at
 * what was unpacked go on at once. A failure is told where it happened. Read by one thread.
 */
public final class Ahead extends InputStream {
    private static final int PIECE = 1 << 18;
    private static final int PIECES = 8;

    /** Some bytes, or the end. */
    private record Piece(byte[] bytes, int length) {}

    private static final Piece END = new Piece(new byte[0], -1);

    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(PIECES);
    private final BlockingQueue<byte[]> spare = new ArrayBlockingQueue<>(PIECES + 2);
    private final FutureTask<Boolean> filling;
    private final Thread reader;
    private Piece piece = new Piece(new byte[0], 0);
    private int at;
    private boolean ended;

    /** Unpacks bytes, which the caller closes after this. */
    public Ahead(InputStream raw, Limits limits) {
        this.filling = new FutureTask<>(() -> fill(new Unclosed(raw), limits));
        this.reader = Thread.ofPlatform().daemon().name("reading ahead").start(filling);
    }

    private boolean fill(InputStream raw, Limits limits) throws IOException, InterruptedException {
        try (InputStream bytes = Unpacked.open(raw, limits)) {
            copy(bytes);
            return true;
        } finally {
            pieces.put(END);
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
            pieces.put(new Piece(into, count));
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
        if (ended) {
            end();
        }
    }

    /** What went wrong in the other thread goes wrong here. */
    private void end() throws IOException {
        try {
            filling.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the run was interrupted", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException fault -> throw fault;
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IOException("reading it ahead broke off", e);
            }
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
