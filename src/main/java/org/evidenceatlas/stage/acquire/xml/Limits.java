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
 * @param nodes most elements and runs of text in one record, and so its memory; a record with the
 *     longest genuine lists of authors, about fifteen thousand, has about 150,000
 * @param refusals most parts of one source that are refused by name; the rest are counted
 */
public record Limits(
        int recordChars, long unpackedBytes, int ratio, int depth, int nodes, int refusals) {
    /** Small compressed files may have any ratio up to this many bytes. */
    public static final long RATIO_FROM = 1 << 24;

    /** The limits of an ordinary run. */
    public static final Limits USUAL = new Limits(1 << 22, 1L << 33, 150, 100, 400_000, 1000);

    public Limits {
        boolean some = recordChars > 0 && unpackedBytes > 0 && ratio > 0;
        if (!some || depth < 1 || nodes < 1 || refusals < 1) {
            throw new IllegalArgumentException("Every limit must be 1 or more.");
        }
    }
}
