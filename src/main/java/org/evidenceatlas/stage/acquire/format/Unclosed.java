package org.evidenceatlas.stage.acquire.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that stay open when this is closed, because they are the caller's to close. */
public final class Unclosed extends FilterInputStream {
    /** Over the caller's bytes. */
    public Unclosed(InputStream bytes) {
        super(bytes);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return in.read(into, offset, length);
    }

    @Override
    public void close() {
        // Left open on purpose.
    }
}
