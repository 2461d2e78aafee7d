package org.evidenceatlas.stage.acquire.words;

import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in printed words, as bibliographies have them; null where there is none. */
public final class PrintedDates {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)\\b");

    /** "2003 Jan-Feb", "1999 Dec 15-31": the first month and day that follow the year. */
    private static final Pattern AFTER_YEAR =
            Pattern.compile("^\\s*([A-Za-z]{3})[a-z]*\\.?(?:\\s+(\\d{1,2})\\b)?");

    private PrintedDates() {}

    /**
     * The date of its parts.
     *
     * @param month by number or name; left out where it is neither
     */
    public static @Nullable PartialDate of(String year, String month, String day) {
        Matcher matcher = YEAR.matcher(year);
        return matcher.find() ? date(matcher.group(1), month, day) : null;
    }

    /** The earliest date that a MedlineDate such as "1998 Dec-1999 Jan" can mean. */
    public static @Nullable PartialDate earliest(String text) {
        Matcher year = YEAR.matcher(text);
        if (!year.find()) {
            return null;
        }
        Matcher after = AFTER_YEAR.matcher(text.substring(year.end()));
        boolean named = after.find();
        String day = named ? after.group(2) : null;
        return date(year.group(1), named ? after.group(1) : "", day == null ? "" : day);
    }

    private static PartialDate date(String year, String month, String day) {
        Integer readMonth = month(month);
        Integer readDay = readMonth == null ? null : number(day, 31);
        return new PartialDate(Integer.parseInt(year), readMonth, readDay);
    }

    private static @Nullable Integer month(String text) {
        if (text.length() >= 3) {
            int index = MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT));
            return index < 0 ? null : index + 1;
        }
        return number(text, 12);
    }

    private static @Nullable Integer number(String text, int most) {
        if (text.isEmpty() || text.length() > 2) {
            return null;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            number = number * 10 + c - '0';
        }
        return number >= 1 && number <= most ? number : null;
    }
}
