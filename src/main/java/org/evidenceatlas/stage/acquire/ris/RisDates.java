package org.evidenceatlas.stage.acquire.ris;

import java.util.List;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.stage.acquire.tagged.Entry;
import org.evidenceatlas.stage.acquire.words.PrintedDates;
import org.jspecify.annotations.Nullable;

/**
 * The date of a RIS record, "YYYY/MM/DD/words" with parts left out. The year is that of PY, else of
 * Y1, else of DA; of those with this year the most exact one counts. Dates with words, such as
 * "received", are other dates.
 */
final class RisDates {
    private RisDates() {}

    static Dates read(Entry entry) {
        PartialDate best = null;
        for (String tag : List.of("PY", "Y1", "DA")) {
            for (String value : entry.all(tag)) {
                PartialDate date = date(value);
                if (date == null) {
                    continue;
                }
                boolean exacter =
                        best != null
                                && date.year() == best.year()
                                && date.iso().length() > best.iso().length();
                best = best == null || exacter ? date : best;
            }
        }
        return new Dates(best, null, null, null, null);
    }

    private static @Nullable PartialDate date(String value) {
        String[] parts = value.split("[/-]", 4);
        if (parts.length == 4 && !parts[3].isBlank()) {
            return null;
        }
        if (parts[0].strip().length() != 4) {
            return PrintedDates.earliest(value);
        }
        String month = parts.length > 1 ? parts[1].strip() : "";
        String day = parts.length > 2 ? parts[2].strip() : "";
        return PrintedDates.of(parts[0].strip(), month, day);
    }
}
