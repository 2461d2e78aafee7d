package org.evidenceatlas.model;

import org.jspecify.annotations.Nullable;

/**
 * A date known to the year, the month or the day, as bibliographies have them.
 *
 * @param month 1 to 12, null if unknown
 * @param day 1 to 31, null if unknown; never without a month
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
        implements Comparable<PartialDate> {
    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("The year " + year + " is not within 1 to 9999.");
        }
        if (month != null && (month < 1 || month > 12)) {
            throw new IllegalArgumentException("The month " + month + " is not within 1 to 12.");
        }
        if (day != null && (month == null || day < 1 || day > 31)) {
            throw new IllegalArgumentException("The day " + day + " needs a month and 1 to 31.");
        }
    }

    /** "2022", "2022-12" or "2022-12-14". */
    public String iso() {
        StringBuilder text = new StringBuilder(pad(year, 4));
        if (month != null) {
            text.append('-').append(pad(month, 2));
        }
        if (day != null) {
            text.append('-').append(pad(day, 2));
        }
        return text.toString();
    }

    private static String pad(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** By year, month, day; an unknown part stands after the known ones of the same year. */
    @Override
    public int compareTo(PartialDate other) {
        return iso().concat("~").compareTo(other.iso().concat("~"));
    }
}
