package org.evidenceatlas.stage.acquire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.evidenceatlas.text.Sha256;

/** Bytes with the hash of all that were read, unless reading them failed at any point. */
final class Heard extends FilterInputStream {
    private final Sha256 hash = Sha256.begin();
    private boolean broken;

    Heard(InputStream bytes) {
        super(bytes);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            int count = in.read(into, offset, length);
            if (count > 0) {
                hash.add(into, offset, count);
            }
            return count;
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 13)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads what is left; the hash of all bytes, or nothing where some could not be read. */
    Optional<String> whole() throws IOException {
        if (!broken) {
            transferTo(OutputStream.nullOutputStream());
        }
        return broken ? Optional.empty() : Optional.of(hash.hex());
    }
}
