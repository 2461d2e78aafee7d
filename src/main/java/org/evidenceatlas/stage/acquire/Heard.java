package org.evidenceatlas.stage.acquire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Bytes with what they are known by, unless reading them failed at any point: their hash, or only
 * their sum, which costs a tenth of it and tells whether they are still what they were.
 */
final class Heard extends FilterInputStream {
    /** What bytes that were read whole are known by. */
    record Whole(String hash, Sum sum) {}

    /** The length and the CRC-32C of bytes. */
    record Sum(long length, long crc) {}

    private final @Nullable MessageDigest hash;
    private final CRC32C crc = new CRC32C();
    private long length;
    private boolean broken;

    private Heard(InputStream bytes, @Nullable MessageDigest hash) {
        super(bytes);
        this.hash = hash;
    }

    /** Reads all bytes, for their hash and sum; nothing where some could not be read. */
    static Optional<Whole> whole(InputStream bytes, MessageDigest hash) throws IOException {
        return new Heard(bytes, hash)
                .sum()
                .map(sum -> new Whole(HexFormat.of().formatHex(hash.digest()), sum));
    }

    /** Bytes to be read for what they hold. */
    static Heard of(InputStream bytes) {
        return new Heard(bytes, null);
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
                this.length += count;
                crc.update(into, offset, count);
                if (hash != null) {
                    hash.update(into, offset, count);
                }
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

    /** Reads what is left; the sum of all bytes, or nothing where some could not be read. */
    Optional<Sum> sum() throws IOException {
        if (!broken) {
            transferTo(OutputStream.nullOutputStream());
        }
        return broken ? Optional.empty() : Optional.of(new Sum(length, crc.getValue()));
    }
}
