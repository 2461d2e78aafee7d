package org.evidenceatlas.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.evidenceatlas.site.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A resource made ready to be sent. Text that is long enough is held compressed and no other way,
 * for nearly every browser takes it so; for the others it is unpacked each time.
 *
 * @param type the media type
 * @param framed true for what our own frame may show
 * @param moved the path where it stands now, if the address is an old one
 * @param tag its ETag
 * @param held its bytes, compressed if {@code packed}
 */
@SuppressWarnings("ArrayRecordComponent")
record Sent(
        String type,
        boolean framed,
        @Nullable String moved,
        String tag,
        byte[] held,
        boolean packed) {
    private static final int WORTH_GZIP = 1024;

    /** The resource with its tag, compressed where it is text and long enough. */
    static Sent of(Resource resource) {
        boolean text = !resource.type().startsWith("font/");
        boolean worth = text && resource.bytes().length >= WORTH_GZIP;
        return new Sent(
                resource.type(),
                resource.framed(),
                resource.moved(),
                "W/\"" + resource.hash() + "\"",
                worth ? gzip(resource.bytes()) : resource.bytes(),
                worth);
    }

    /** Its bytes as they are, whether or not they are held so. */
    byte[] plain() {
        if (!packed) {
            return held;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(held))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("What was packed here unpacks", impossible);
        }
    }

    /** How many bytes it holds. */
    long size() {
        return held.length;
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
