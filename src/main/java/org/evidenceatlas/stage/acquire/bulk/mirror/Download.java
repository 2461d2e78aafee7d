package org.evidenceatlas.stage.acquire.bulk.mirror;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One download, which goes on where a part of it is there already. The server's mark of the file
 * (ETag, else its date) stands beside the part, so that the parts of two different files are never
 * joined (RFC 9110, sections 13.1.5 and 14.2). The JDK's older client is used because it gives up a
 * server that falls silent in the midst of an answer.
 */
final class Download {
    private static final int SILENCE = 60_000;
    private static final int LONGEST_TEXT = 1 << 24;
    private static final long LONGEST_FILE = 1L << 31;

    /** A short text: a list, a checksum. */
    String text(URI address) throws IOException {
        HttpURLConnection asked = ask(address, 0, null);
        try {
            accept(asked, address, HttpURLConnection.HTTP_OK);
            try (InputStream body = asked.getInputStream()) {
                return new String(body.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
            }
        } finally {
            asked.disconnect();
        }
    }

    /** Brings a file, or what is missing of it after the part that is there. */
    void file(URI address, Path part) throws IOException {
        Path mark = mark(part);
        String known = Files.exists(mark) ? Files.readString(mark) : null;
        long there = Files.exists(part) && known != null ? Files.size(part) : 0;
        HttpURLConnection asked = ask(address, there, known);
        try {
            int status = asked.getResponseCode();
            boolean goesOn = status == HttpURLConnection.HTTP_PARTIAL && begins(asked, there);
            if (status == 416 || (status == HttpURLConnection.HTTP_PARTIAL && !goesOn)) {
                forget(part);
                throw new IOException("the part that is there does not fit what the server has");
            }
            accept(asked, address, goesOn ? status : HttpURLConnection.HTTP_OK);
            if (!goesOn) {
                forget(part);
                remember(asked, mark);
            }
            append(asked, part, goesOn ? there : 0);
        } finally {
            asked.disconnect();
        }
    }

    /** Begins anew the next time. */
    void forget(Path part) throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(mark(part));
    }

    private static Path mark(Path part) {
        return part.resolveSibling(part.getFileName() + ".of");
    }

    private static void remember(HttpURLConnection asked, Path mark) throws IOException {
        String tag = asked.getHeaderField("ETag");
        String date = asked.getHeaderField("Last-Modified");
        // A weak tag marks no bytes.
        String known = tag != null && !tag.startsWith("W/") ? tag : date;
        if (known != null) {
            Files.writeString(mark, known);
        }
    }

    private static boolean begins(HttpURLConnection asked, long there) {
        String range = asked.getHeaderField("Content-Range");
        return range != null && range.startsWith("bytes " + there + "-");
    }

    private static void append(HttpURLConnection asked, Path part, long there) throws IOException {
        long expected = asked.getContentLengthLong();
        if (expected < 0) {
            throw new IOException("the server does not say how long the file is");
        }
        long count = 0;
        byte[] some = new byte[1 << 16];
        try (InputStream body = asked.getInputStream();
                OutputStream out =
                        Files.newOutputStream(
                                part, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int got = next(body, some); got >= 0; got = next(body, some)) {
                out.write(some, 0, got);
                count += got;
                if (there + count > LONGEST_FILE) {
                    throw new IOException("it is longer than " + LONGEST_FILE + " bytes");
                }
            }
        }
        if (count != expected) {
            throw new IOException(
                    "the answer broke off after " + count + " of " + expected + " bytes");
        }
    }

    /** The JDK tells of an answer that is too short only in this way. */
    private static int next(InputStream body, byte[] into) throws IOException {
        try {
            return body.read(into);
        } catch (SocketTimeoutException e) {
            throw new IOException("the server fell silent in the midst of its answer", e);
        } catch (IOException e) {
            return -1;
        }
    }

    private static HttpURLConnection ask(URI address, long from, @Nullable String known)
            throws IOException {
        if (!(address.toURL().openConnection() instanceof HttpURLConnection asked)) {
            throw new IOException(address + " is no HTTP address");
        }
        asked.setInstanceFollowRedirects(false);
        asked.setConnectTimeout(SILENCE);
        asked.setReadTimeout(SILENCE);
        asked.setRequestProperty("User-Agent", "evidence-atlas");
        if (from > 0 && known != null) {
            asked.setRequestProperty("Range", "bytes=" + from + "-");
            asked.setRequestProperty("If-Range", known);
        }
        return asked;
    }

    private static void accept(HttpURLConnection asked, URI address, int wanted)
            throws IOException {
        int status = asked.getResponseCode();
        if (status / 100 == 3) {
            throw new IOException(
                    "the server points elsewhere ("
                            + status
                            + " for "
                            + address
                            + "); give the address that it points to");
        }
        if (status != wanted) {
            throw new IOException("the server answered " + status + " for " + address);
        }
    }
}
