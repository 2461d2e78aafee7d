package org.evidenceatlas.prose.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file of prose as text, with what kind it is.
 *
 * @param text decoded, a byte-order mark left out
 */
public record ProseFile(String text, Kind kind) {
    /** The most bytes that are read of one file: a long book has two million. */
    public static final int MOST = 16 * 1024 * 1024;

    private static final int LOOK = 2_000;

    /** How the prose in a file is marked up. */
    public enum Kind {
        TEXT(new TextReader()),
        MARKDOWN(new MarkdownReader()),
        HTML(new HtmlReader());

        private final ProseReader reader;

        Kind(ProseReader reader) {
            this.reader = reader;
        }
    }

    /** A file that cannot be read as prose; the message says why, and what to do. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }

        /** Why, in whole sentences. */
        public String reason() {
            return String.valueOf(getMessage());
        }
    }

    /** Whether files in a folder are looked through that have this name. */
    public static boolean isProse(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".txt") || isMarkdown(lower) || isHtml(lower);
    }

    /**
     * Reads a file.
     *
     * @param name tells by its ending what it is; else its beginning does
     * @throws Unreadable where it is no text in UTF-8, or too large
     */
    public static ProseFile read(String name, InputStream in) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new Unreadable(
                    "It is larger than "
                            + MOST / 1024 / 1024
                            + " MiB, more than any text is. Cut it into parts and scan those.");
        }
        String text = decoded(bytes);
        return new ProseFile(text, kind(name.toLowerCase(Locale.ROOT), text));
    }

    /** Gives all its prose and marks, in their order. */
    public void read(Sink sink) {
        kind.reader.read(text, sink);
    }

    private static String decoded(byte[] bytes) throws Unreadable {
        if (bytes.length > 1 && (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF))) {
            throw new Unreadable(
                    "It is in UTF-16. Write it as UTF-8, for example: iconv -f UTF-16 -t UTF-8");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new Unreadable(
                        "It is no text: byte "
                                + (i + 1)
                                + " is zero. Text, Markdown and HTML can be scanned.");
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new Unreadable(
                    "It is not UTF-8: byte "
                            + (in.position() + 1)
                            + " ("
                            + String.format(Locale.ROOT, "0x%02x", bytes[in.position()] & 0xFF)
                            + ", line "
                            + line(bytes, in.position())
                            + ") begins no character. Write it as UTF-8, for example: iconv -f"
                            + " WINDOWS-1252 -t UTF-8");
        }
        String text = out.flip().toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static Kind kind(String name, String text) {
        if (isHtml(name)) {
            return Kind.HTML;
        }
        if (isMarkdown(name)) {
            return Kind.MARKDOWN;
        }
        return name.endsWith(".txt") ? Kind.TEXT : kind(text);
    }

    /** By what a file begins with: a doctype or an element of HTML, or a sign of Markdown. */
    private static Kind kind(String text) {
        String start = text.substring(0, Math.min(LOOK, text.length())).stripLeading();
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html")
                || lower.startsWith("<html")
                || lower.startsWith("<p>")
                || lower.startsWith("<div")
                || lower.startsWith("<body")) {
            return Kind.HTML;
        }
        boolean marked =
                start.lines()
                        .anyMatch(
                                line ->
                                        line.startsWith("# ")
                                                || line.startsWith("## ")
                                                || line.startsWith("```")
                                                || line.startsWith("<!--"));
        return marked ? Kind.MARKDOWN : Kind.TEXT;
    }

    private static boolean isMarkdown(String name) {
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    private static boolean isHtml(String name) {
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }
}
