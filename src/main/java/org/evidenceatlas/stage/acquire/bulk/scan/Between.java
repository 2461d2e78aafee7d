package org.evidenceatlas.stage.acquire.bulk.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.evidenceatlas.pattern.Pattern;

/**
 * Finds where the next record begins, among what NLM writes between records: the set's own tags,
 * deletions, comments, the declaration. Not thread-safe.
 */
final class Between {
    /** The bytes end before a record begins; all before {@link #passed()} is passed. */
    static final int MORE = -1;

    /** Something else stands there, and from {@link #passed()} on only the parser may say what. */
    static final int ODD = -2;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    static final byte[] RECORD = ascii("<PubmedArticle>");
    private static final byte[] DELETE = ascii("<DeleteCitation>");
    private static final byte[] DELETED = ascii("</DeleteCitation>");
    private static final byte[] TYPE = ascii("<!DOCTYPE");
    private static final byte[] PMID = ascii("<PMID");
    private static final byte[] PMID_END = ascii("</PMID>");
    private static final byte[] COMMENT = ascii("<!--");
    private static final byte[] DECLARATION = ascii("<?");
    private static final List<byte[]> SETS =
            List.of(ascii("<PubmedArticleSet>"), ascii("</PubmedArticleSet>"));

    /** Longer than any tag that stands here. */
    private static final int LOOK = 20;

    private int passed;
    private boolean deleting;

    int passed() {
        return passed;
    }

    /** Where the next record begins, its tag included, or {@link #MORE} or {@link #ODD}. */
    int next(byte[] bytes, int from, int to, boolean whole) {
        int at = from;
        while (true) {
            while (at < to && bytes[at] != '<') {
                at++;
            }
            passed = at;
            if (at == to || (to - at < LOOK && !whole)) {
                return MORE;
            }
            if (starts(bytes, at, to, RECORD)) {
                return deleting ? ODD : at;
            }
            int end = pass(bytes, at, to);
            if (end < 0) {
                return end;
            }
            at = end;
        }
    }

    private int pass(byte[] bytes, int at, int to) {
        for (byte[] set : SETS) {
            if (starts(bytes, at, to, set)) {
                return deleting ? ODD : at + set.length;
            }
        }
        if (starts(bytes, at, to, DELETE) || starts(bytes, at, to, DELETED)) {
            boolean begins = bytes[at + 1] != '/';
            if (begins == deleting) {
                return ODD;
            }
            deleting = begins;
            return at + (begins ? DELETE.length : DELETED.length);
        }
        if (deleting && (starts(bytes, at, to, PMID) || starts(bytes, at, to, PMID_END))) {
            return end(bytes, at, to);
        }
        if (starts(bytes, at, to, TYPE)) {
            int end = end(bytes, at, to);
            // A type with declarations of its own is nothing that NLM writes.
            return end > 0 && has(bytes, at, end, '[') ? ODD : end;
        }
        if (starts(bytes, at, to, COMMENT)) {
            return after(bytes, at + COMMENT.length, to, "-->");
        }
        if (starts(bytes, at, to, DECLARATION)) {
            int end = after(bytes, at, to, "?>");
            return end > 0 && !isUtf8(bytes, at, end) ? ODD : end;
        }
        return ODD;
    }

    /** Whether a declaration leaves the encoding at UTF-8. */
    private static boolean isUtf8(byte[] bytes, int from, int to) {
        String text =
                SPACE.matcher(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1))
                        .replaceAll("")
                        .replace('\'', '"');
        return !text.contains("encoding")
                || text.regionMatches(true, text.indexOf("encoding"), "encoding=\"utf-8\"", 0, 16);
    }

    private static int end(byte[] bytes, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (bytes[at] == '<') {
                return ODD;
            }
            if (bytes[at] == '>') {
                return at + 1;
            }
        }
        return MORE;
    }

    private static int after(byte[] bytes, int from, int to, String end) {
        byte[] wanted = ascii(end);
        for (int at = from; at + wanted.length <= to; at++) {
            if (starts(bytes, at, to, wanted)) {
                return at + wanted.length;
            }
        }
        return MORE;
    }

    private static boolean has(byte[] bytes, int from, int to, char sign) {
        for (int at = from; at < to; at++) {
            if (bytes[at] == sign) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] bytes, int from, int to, byte[] expected) {
        int end = from + expected.length;
        return end <= to && Arrays.equals(bytes, from, end, expected, 0, expected.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
