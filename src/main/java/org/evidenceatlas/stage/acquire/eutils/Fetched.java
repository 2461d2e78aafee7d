package org.evidenceatlas.stage.acquire.eutils;

/** The answer of one efetch. */
sealed interface Fetched {
    /**
     * PubMed XML with records.
     *
     * @param whole false where it broke off
     */
    record Records(byte[] xml, boolean whole) implements Fetched {}

    /** A set without a record. */
    record Nothing() implements Fetched {}

    /** The server no longer knows the session. */
    record SessionGone(String words) implements Fetched {}
}
