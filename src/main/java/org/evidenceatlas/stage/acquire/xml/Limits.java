package org.evidenceatlas.stage.acquire.xml;

/**
 * How much of a source is taken before the rest is refused.
 *
 * @param recordChars longest single record, in UTF-16 units; the longest genuine ones have about
 *     three million
 * @param unpackedBytes most bytes that one compressed source may unpack to
 * @param ratio most bytes out for one byte in, once {@value #RATIO_FROM} bytes have come out;
 *     PubMed's own files reach about 15
 * @param depth deepest nesting of elements; PubMed's own records reach about ten, mathematical
 *     formulas a few more
 * @param heapBytes most bytes of heap that the elements or fields of one record may take, about; a
 *     record with the longest genuine lists of authors, about fifteen thousand, takes about twenty
 *     million
 * @param refusals most parts of one source that are refused by name; the rest are counted
 */
public record Limits(
        int recordChars, long unpackedBytes, int ratio, int depth, int heapBytes, int refusals) {
    /** Small compressed files may have any ratio up to this many bytes. */
    public static final long RATIO_FROM = 1 << 24;

    /** The limits of an ordinary run. */
    public static final Limits USUAL = new Limits(1 << 22, 1L << 33, 150, 100, 1 << 25, 1000);

    public Limits {
        boolean some = recordChars > 0 && unpackedBytes > 0 && ratio > 0;
        if (!some || depth < 1 || heapBytes < 1 || refusals < 1) {
            throw new IllegalArgumentException("Every limit must be 1 or more.");
        }
    }

    /** These, but less of a record: no more than so many characters and bytes. */
    public Limits narrowed(int chars, int bytes) {
        return new Limits(
                Math.min(recordChars, chars),
                unpackedBytes,
                ratio,
                depth,
                Math.min(heapBytes, bytes),
                refusals);
    }
}
