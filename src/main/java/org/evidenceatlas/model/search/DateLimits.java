package org.evidenceatlas.model.search;

import java.time.LocalDate;

/**
 * The days that a search asks for, both included.
 *
 * @param type which of a record's days is meant
 */
public record DateLimits(Type type, LocalDate from, LocalDate to) {
    /** A day that lies after every record: PubMed's own way to leave the end open. */
    public static final LocalDate OPEN_END = LocalDate.of(3000, 12, 31);

    /** The days of a record by which E-utilities can search, named as their {@code datetype}. */
    public enum Type {
        /** Entrez date: when the record came into PubMed. */
        EDAT,
        /** Modification date: when the record was last revised. */
        MDAT
    }

    public DateLimits {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(from + " is after " + to + ".");
        }
    }

    /** From a day on, without an end. */
    public static DateLimits since(Type type, LocalDate from) {
        return new DateLimits(type, from, OPEN_END);
    }
}
