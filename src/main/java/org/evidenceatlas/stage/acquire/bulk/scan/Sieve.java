package org.evidenceatlas.stage.acquire.bulk.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a PubMed XML file without the records that cannot be wanted. In the place of each
 * stand its line ends, so that lines and columns stay what they were. All else passes unchanged,
 * and where a file is not as NLM writes it, everything passes from there on: what is wrong with it
 * is for the parser to say. Not thread-safe.
 */
public final class Sieve extends InputStream {
    private static final int ROOM = 1 << 22;

    private final InputStream in;
    private final Prefilter prefilter;
    private final RecordScan scan;
    private final Between between = new Between();
    private final int longest;

    private byte[] bytes = new byte[ROOM];
    private int end;
    private boolean ended;
    private @Nullable IOException broken;

    /** What is told next: bytes of the buffer, or line ends and spaces for a dropped record. */
    private byte[] telling = bytes;

    private int told;
    private int tell;

    /** Where the part of the buffer begins that was not looked at yet. */
    private int seen;

    private boolean open;
    private byte[] blank = new byte[1 << 12];
    private long dropped;

    /**
     * A sieve over unpacked bytes, which the caller closes.
     *
     * @param known whether a PMID is wanted whatever its record says
     * @param longest bytes of the longest record that is looked at; longer ones pass
     */
    public Sieve(InputStream in, Prefilter prefilter, Predicate<String> known, int longest) {
        this.in = in;
        this.prefilter = prefilter;
        this.scan = new RecordScan(prefilter.automaton(), known);
        this.longest = longest;
    }

    /** How many records were dropped so far. */
    public long dropped() {
        return dropped;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (told == tell) {
            if (!advance()) {
                return -1;
            }
        }
        int count = Math.min(length, tell - told);
        System.arraycopy(telling, told, into, offset, count);
        told += count;
        return count;
    }

    /** Finds what to tell next; false at the end. */
    private boolean advance() throws IOException {
        if (seen == end && !refill()) {
            return false;
        }
        if (open) {
            tell(end);
            return true;
        }
        int begin = between.next(bytes, seen, end, ended);
        if (between.passed() > seen) {
            tell(between.passed());
            return true;
        }
        if (begin == Between.ODD) {
            open = true;
        } else if (begin == Between.MORE) {
            open = !refill();
        } else {
            record(begin);
        }
        return true;
    }

    private void record(int begin) throws IOException {
        int to = scan.scan(bytes, begin + Between.RECORD.length, end);
        if (to == RecordScan.ODD) {
            open = true;
        } else if (to == RecordScan.MORE) {
            open = end - begin > longest || !refill();
        } else if (scan.doubtful() || prefilter.mayMatch(scan.found())) {
            tell(to);
        } else {
            dropped++;
            drop(begin, to);
        }
    }

    private void tell(int to) {
        telling = bytes;
        told = seen;
        tell = to;
        seen = to;
    }

    private void drop(int from, int to) {
        int lines = scan.lines();
        int last = lines == 0 ? from : scan.lastLine();
        int columns = 0;
        for (int at = last; at < to; at++) {
            // UTF-16 units: none for a continuing byte, two for a lead byte of four.
            boolean continues = (bytes[at] & 0xC0) == 0x80;
            columns += continues ? 0 : (bytes[at] & 0xF8) == 0xF0 ? 2 : 1;
        }
        blank(lines, columns);
        telling = blank;
        told = 0;
        tell = lines + columns;
        seen = to;
    }

    private void blank(int lines, int columns) {
        if (lines + columns > blank.length) {
            blank = new byte[2 * (lines + columns)];
        }
        Arrays.fill(blank, 0, lines, (byte) '\n');
        Arrays.fill(blank, lines, lines + columns, (byte) ' ');
    }

    /** Moves what is left to the front and fills the rest; false where nothing more comes. */
    private boolean refill() throws IOException {
        if (ended) {
            IOException fault = broken;
            if (fault != null && seen == end) {
                broken = null;
                throw fault;
            }
            return false;
        }
        System.arraycopy(bytes, seen, bytes, 0, end - seen);
        end -= seen;
        seen = 0;
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int before = end;
        try {
            while (end < bytes.length && !ended) {
                int count = in.read(bytes, end, bytes.length - end);
                end += Math.max(0, count);
                ended = count < 0;
            }
        } catch (IOException e) {
            // Told after the bytes before it.
            broken = e;
            ended = true;
        }
        return end > before || refill();
    }
}
