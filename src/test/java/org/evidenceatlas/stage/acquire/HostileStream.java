package org.evidenceatlas.stage.acquire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.Intake;

/**
 * Reads one hostile source, made while it is read, and prints what came of it: the main class of a
 * Java that has little memory.
 */
final class HostileStream {
    private static final String OPEN = "<PubmedArticleSet>\n" + Hostile.record(1, "");
    private static final String CLOSE = Hostile.record(3, "") + "</PubmedArticleSet>\n";
    private static final String HALF =
            "<PubmedArticle><MedlineCitation><PMID>2</PMID><Article><ArticleTitle>";
    private static final String OTHER_HALF =
            "</ArticleTitle></Article></MedlineCitation></PubmedArticle>\n";
    private static final long TWO_GIGABYTES = 1L << 31;

    private HostileStream() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        new Acquirer().read(List.of("-"), made(arguments[0]), new Telling(out));
        out.println("end");
    }

    private static InputStream made(String name) throws IOException {
        return switch (name) {
            case "a line in a record" ->
                    joined(OPEN + HALF, repeated("x", TWO_GIGABYTES), OTHER_HALF + CLOSE);
            case "a line between records" -> joined(OPEN, repeated("y", TWO_GIGABYTES), CLOSE);
            case "a tag without end" ->
                    joined(OPEN + "<PubmedArticle a='", repeated("z", TWO_GIGABYTES / 8), "");
            case "elements" -> joined(OPEN + HALF, repeated("<i/>", 3_900_000), OTHER_HALF + CLOSE);
            case "attributes" ->
                    joined(
                            OPEN + HALF + "<i ",
                            repeated("a0='1' ", 3_900_000),
                            "/>" + OTHER_HALF + CLOSE);
            case "strangers" -> joined(OPEN, repeated("<Other/>\n", 13_900_000), CLOSE);
            case "gzip bomb" -> bomb();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static InputStream joined(String before, InputStream middle, String after) {
        return new SequenceInputStream(
                Collections.enumeration(List.of(bytes(before), middle, bytes(after))));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A stream of {@code length} bytes, in which the text stands again and again. */
    private static InputStream repeated(String text, long length) {
        byte[] block = text.repeat(8192).getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long left = length / block.length * block.length;
            private int at;

            @Override
            public int read() {
                throw new UnsupportedOperationException("Read in blocks.");
            }

            @Override
            public int read(byte[] into, int offset, int most) {
                if (left == 0) {
                    return -1;
                }
                int part = Math.min(most, block.length - at);
                System.arraycopy(block, at, into, offset, part);
                at = (at + part) % block.length;
                left -= part;
                return part;
            }
        };
    }

    /** A quarter of a gigabyte in a quarter of a megabyte. */
    private static InputStream bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] blank = new byte[1 << 20];
        Arrays.fill(blank, (byte) ' ');
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(OPEN.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 256; i++) {
                gzip.write(blank);
            }
        }
        return new ByteArrayInputStream(packed.toByteArray());
    }

    private record Telling(PrintStream out) implements Intake {
        @Override
        public void record(SourceRecord record) {
            out.println("record " + record.report().ids().pmid());
        }

        @Override
        public void refused(Refusal refusal) {
            out.println(
                    "refused at "
                            + refusal.position()
                            + ", PMID "
                            + refusal.pmid()
                            + ": "
                            + refusal.reason()
                            + " "
                            + refusal.advice()
                            + " "
                            + refusal.excerpt().length());
        }
    }
}
