package org.evidenceatlas.prose.read;

import java.util.Arrays;
import org.evidenceatlas.model.prose.Place;

/** Where the lines of a file begin. LF, CR LF and CR end a line. */
public final class Lines {
    private final int[] starts;

    /** Of a file. */
    public Lines(String file) {
        int[] found = new int[64];
        int count = 1;
        for (int end = end(file, 0); end < file.length(); end = end(file, found[count - 1])) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = next(file, end);
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The place of an offset. */
    public Place place(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, offset - starts[line] + 1, offset);
    }

    /** Where the line that holds a place ends, its line end not counted. */
    static int end(String file, int from) {
        int at = from;
        while (at < file.length() && file.charAt(at) != '\n' && file.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** Where the line after the one that ends here begins; the file's length where none does. */
    static int next(String file, int end) {
        boolean pair = file.startsWith("\r\n", end);
        return Math.min(file.length(), end + (pair ? 2 : 1));
    }
}
