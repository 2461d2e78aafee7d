package org.evidenceatlas.stage.acquire.xml;

/**
 * How much of a source is taken before the rest is refused.
 *
 * @param recordChars longest single record, in UTF-16 units; the longest genuine ones have about
 *     three million
 * @param unpackedBytes most bytes that one compressed source may unpack to
 * @param ratio most bytes out for one byte in, once {@value #RATIO_FROM} bytes have come out;
 *     PubMed's own files reach about 15
 * @param depth deepest nesting of elements
 */
public record Limits(int recordChars, long unpackedBytes, int ratio, int depth) {
    /** Small compressed files may have any ratio up to this many bytes. */
    public static final long RATIO_FROM = 1 << 24;

    /** The limits of an ordinary run. */
    public static final Limits USUAL = new Limits(1 << 23, 1L << 33, 150, 100);

    public Limits {
        if (recordChars < 1 || unpackedBytes < 1 || ratio < 1 || depth < 1) {
            throw new IllegalArgumentException("Every limit must be 1 or more.");
        }
    }
}
