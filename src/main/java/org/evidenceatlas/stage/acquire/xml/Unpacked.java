package org.evidenceatlas.stage.acquire.xml;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a source, unpacked where they are gzip by content, whatever the name says. */
public final class Unpacked extends FilterInputStream {
    private static final int CHUNK = 1 << 16;
    private static final String AGAIN = "Download it again, and compare its checksum.";

    private final Counted packed;
    private final Limits limits;
    private long out;

    private Unpacked(Counted packed, Limits limits) throws IOException {
        super(new GZIPInputStream(packed, CHUNK));
        this.packed = packed;
        this.limits = limits;
    }

    /** The plain bytes; an {@link Unreadable} when opening or reading fails. */
    public static InputStream open(InputStream raw, Limits limits) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(raw, CHUNK);
        bytes.mark(2);
        boolean gzip = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        if (!gzip) {
            return bytes;
        }
        try {
            return new Unpacked(new Counted(bytes), limits);
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got;
        try {
            got = super.read(into, offset, length);
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
        out += Math.max(0, got);
        if (out > limits.unpackedBytes()) {
            throw new Unreadable(
                    "It unpacks to more than " + limits.unpackedBytes() + " bytes.",
                    "Split it into smaller files, if you trust where it came from.");
        }
        if (out > Limits.RATIO_FROM && out / limits.ratio() > packed.in) {
            throw new Unreadable(
                    "It unpacks to more than "
                            + limits.ratio()
                            + " times its size, as a compression bomb does.",
                    "If you trust it, unpack it yourself and give the plain .xml file.");
        }
        return got;
    }

    private static Unreadable damaged(IOException cause) {
        boolean cut = cause instanceof EOFException;
        String reason =
                cut
                        ? "Its gzip data end too early."
                        : "Its gzip data are damaged: " + cause.getMessage();
        return new Unreadable(reason.endsWith(".") ? reason : reason + ".", AGAIN);
    }

    /** Counts what was taken from the compressed side. */
    private static final class Counted extends FilterInputStream {
        private long in;

        Counted(InputStream source) {
            super(source);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            in += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = super.read(into, offset, length);
            in += Math.max(0, got);
            return got;
        }
    }
}
