package org.evidenceatlas.stage.acquire.pubmed;

import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.words.PrintedDates;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.jspecify.annotations.Nullable;

/** Dates as NLM writes them: Year, Month by number or name, Day, Season, or a MedlineDate. */
final class DateReader {
    private DateReader() {}

    /** The date under the element; null where there is none that can be read. */
    static @Nullable PartialDate read(@Nullable Element date) {
        if (date == null) {
            return null;
        }
        Element medline = date.at("MedlineDate");
        return medline == null
                ? PrintedDates.of(
                        Mixed.plain(date.at("Year")),
                        Mixed.plain(date.at("Month")),
                        Mixed.plain(date.at("Day")))
                : PrintedDates.earliest(Mixed.plain(medline));
    }
}
