package org.evidenceatlas.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.evidenceatlas.site.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A resource made ready to be sent.
 *
 * @param tag its ETag
 * @param packed its bytes compressed; null where that is not worth it
 */
@SuppressWarnings("ArrayRecordComponent")
record Sent(Resource resource, String tag, byte @Nullable [] packed) {
    private static final int WORTH_GZIP = 1024;

    /** The resource with its tag, compressed where it is text and long enough. */
    static Sent of(Resource resource) {
        boolean text = !resource.type().startsWith("font/");
        boolean worth = text && resource.bytes().length >= WORTH_GZIP;
        return new Sent(
                resource, "W/\"" + resource.hash() + "\"", worth ? gzip(resource.bytes()) : null);
    }

    /** How many bytes it holds. */
    long size() {
        return resource.bytes().length + (packed == null ? 0L : packed.length);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot fail to be written", impossible);
        }
        return packed.toByteArray();
    }
}
