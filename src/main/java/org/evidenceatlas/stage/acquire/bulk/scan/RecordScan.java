package org.evidenceatlas.stage.acquire.bulk.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;
import org.evidenceatlas.stage.acquire.bulk.query.Letters;

/**
 * Looks through the bytes of one PubmedArticle without decoding them: where it ends, which phrases
 * its text may hold, and which PMIDs it names. Tags count for nothing, so that a phrase is found
 * across inline markup; character references and bytes beyond ASCII are folded one by one. Not
 * thread-safe.
 */
final class RecordScan {
    /** The bytes end before the record does. */
    static final int MORE = -1;

    /** It is not as NLM writes records, so that only the parser may say what it is. */
    static final int ODD = -2;

    private static final byte[] END = ascii("</PubmedArticle>");
    private static final byte[] PMID = ascii("<PMID");
    private static final byte[] OWN = ascii("ubmedArticle");
    private static final byte[] BOOK = ascii("ubmedBookArticle");
    private static final byte[] FORMULA = ascii("mml:");
    private static final byte[] PREFIXED = ascii("mml:P");
    private static final int LONGEST_REFERENCE = 12;
    private static final int LONGEST_PMID = 9;

    private final Automaton automaton;
    private final short[] table;
    private final Predicate<String> known;
    private byte[] bytes = new byte[0];
    private int limit;
    private int state;
    private long found;
    private boolean doubtful;
    private boolean numbered;
    private int lines;
    private int lastLine;

    RecordScan(Automaton automaton, Predicate<String> known) {
        this.automaton = automaton;
        this.table = automaton.ascii();
        this.known = known;
    }

    /** The phrases met in the last record. */
    long found() {
        return found;
    }

    /** How many lines end in the last record. */
    int lines() {
        return lines;
    }

    /** Where the last line of the last record begins. */
    int lastLine() {
        return lastLine;
    }

    /** Whether the last record may be a known one, or hides something from a look at bytes. */
    boolean doubtful() {
        return doubtful || !numbered;
    }

    /**
     * Scans a record.
     *
     * @param from just after its start tag
     * @param to where the bytes at hand end
     * @return just after its end tag, or {@link #MORE} or {@link #ODD}
     */
    int scan(byte[] source, int from, int to) {
        bytes = source;
        limit = to;
        state = 0;
        found = 0;
        doubtful = false;
        numbered = false;
        lines = 0;
        lastLine = from;
        int at = from;
        while (at >= 0 && at < limit) {
            at = text(at);
            if (at >= limit) {
                return MORE;
            }
            byte here = bytes[at];
            if (here == '<') {
                if (mayEnd(at) && starts(END, at)) {
                    return at + END.length;
                }
                at = tag(at);
            } else if (here == '\n') {
                at = blank(at);
            } else {
                at = here == '&' ? reference(at) : letter(at);
            }
        }
        return at < 0 ? at : MORE;
    }

    /** Passes a line's end and what is blank after it, which all is one space. */
    private int blank(int from) {
        byte[] source = bytes;
        int to = limit;
        int at = from;
        while (at < to && (source[at] == ' ' || source[at] == '\n')) {
            if (source[at++] == '\n') {
                lines++;
                lastLine = at;
            }
        }
        int then = table[state * Automaton.WIDTH + ' '];
        state = then & (Automaton.FOUND - 1);
        found |= automaton.found(state);
        return at;
    }

    /** Passes plain text; the answer is where something else begins. */
    private int text(int from) {
        byte[] source = bytes;
        short[] next = table;
        int to = limit;
        int now = state;
        int at = from;
        while (at < to) {
            int letter = source[at];
            if (letter < 0) {
                break;
            }
            int then = next[now * Automaton.WIDTH + letter];
            if (then < 0) {
                break;
            }
            if (then >= Automaton.FOUND) {
                then -= Automaton.FOUND;
                found |= automaton.found(then);
            }
            now = then;
            at++;
        }
        state = now;
        return at;
    }

    private void step(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            int then = automaton.step(state, folded.charAt(i));
            state = then & (Automaton.FOUND - 1);
            found |= automaton.found(state);
        }
    }

    /** A character beyond ASCII. */
    private int letter(int at) {
        int lead = bytes[at] & 0xff;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + length > limit) {
            return MORE;
        }
        int letter = lead < 0xE0 ? lead & 0x1f : lead < 0xF0 ? lead & 0x0f : lead & 0x07;
        boolean valid = lead >= 0xC2 && lead < 0xF5;
        for (int i = 1; i < length; i++) {
            valid &= (bytes[at + i] & 0xC0) == 0x80;
            letter = letter << 6 | bytes[at + i] & 0x3f;
        }
        if (!valid || !Character.isValidCodePoint(letter)) {
            // The parser says what is wrong with such bytes.
            doubtful = true;
            return at + 1;
        }
        step(Letters.fold(letter));
        return at + length;
    }

    /** A character reference, or a name for one of XML's five signs. */
    private int reference(int at) {
        int end = at + 1;
        int longest = Math.min(limit, at + LONGEST_REFERENCE);
        while (end < longest && bytes[end] != ';') {
            end++;
        }
        if (end >= longest) {
            doubtful = true;
            return longest == limit ? MORE : at + 1;
        }
        String name = new String(bytes, at + 1, end - at - 1, StandardCharsets.ISO_8859_1);
        int letter = name.startsWith("#") ? number(name) : ' ';
        if (letter < 0) {
            doubtful = true;
        } else {
            step(Letters.fold(letter));
        }
        return end + 1;
    }

    private static int number(String name) {
        boolean hex = name.startsWith("#x");
        try {
            int letter = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(letter) ? letter : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Passes a tag; the answer is where it ends. */
    private int tag(int from) {
        int first = from + 1 < limit ? bytes[from + 1] : 0;
        if (first == '!' || first == '?') {
            return ODD;
        }
        if (first == 'P' || first == '/') {
            int name = first == '/' ? from + 3 : from + 2;
            if (name + BOOK.length > limit) {
                return MORE;
            }
            if (bytes[name - 1] == 'P' && (starts(OWN, name) || starts(BOOK, name))) {
                return ODD;
            }
        }
        int at = end(from);
        if (at < 0) {
            return at;
        }
        return first == 'P' && starts(PMID, from) ? pmid(at + 1) : at + 1;
    }

    /** The sign that ends a tag, or {@link #MORE} or {@link #ODD}. */
    private int end(int from) {
        byte[] source = bytes;
        int to = limit;
        byte quote = 0;
        for (int at = from + 1; at < to; at++) {
            byte here = source[at];
            if (here > '>' || here < 0) {
                continue; // Mostly letters.
            }
            switch (here) {
                case '>' -> {
                    if (quote == 0) {
                        return at;
                    }
                }
                case '<' -> {
                    return ODD;
                }
                case '\n' -> {
                    lines++;
                    lastLine = at + 1;
                }
                case ':' -> doubtful |= quote == 0 && !isFormula(from);
                case '"', '\'' -> quote = quote == 0 ? here : quote == here ? 0 : quote;
                default -> {}
            }
        }
        return MORE;
    }

    /** Formulas have the only prefix that NLM's records have. */
    private boolean isFormula(int tag) {
        int name = bytes[tag + 1] == '/' ? tag + 2 : tag + 1;
        return starts(FORMULA, name) && !starts(PREFIXED, name);
    }

    private int pmid(int from) {
        int at = from;
        while (at < limit && Character.isWhitespace(bytes[at])) {
            at++;
        }
        int begin = at;
        while (at < limit && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        int end = at;
        while (at < limit && Character.isWhitespace(bytes[at])) {
            at++;
        }
        if (at >= limit) {
            return MORE;
        }
        boolean plain = bytes[at] == '<' && end > begin && end - begin <= LONGEST_PMID;
        if (plain) {
            numbered = true;
            doubtful |=
                    known.test(new String(bytes, begin, end - begin, StandardCharsets.US_ASCII));
        } else {
            doubtful = true;
        }
        return from;
    }

    /** Few other tags close a name that begins so: spares a comparison at each tag. */
    private boolean mayEnd(int at) {
        return at + 2 < limit && bytes[at + 1] == '/' && bytes[at + 2] == 'P';
    }

    private boolean starts(byte[] expected, int from) {
        int to = from + expected.length;
        return to <= limit && Arrays.equals(bytes, from, to, expected, 0, expected.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
