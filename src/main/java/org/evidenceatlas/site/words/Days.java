package org.evidenceatlas.site.words;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Days as a reader says them, in UTC: "26 May 2026". */
public final class Days {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Days() {}

    /** "26 May 2026". */
    public static String of(Instant instant) {
        ZonedDateTime day = instant.atZone(ZoneOffset.UTC);
        return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
    }

    /** "2026-05-26". */
    public static String iso(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
