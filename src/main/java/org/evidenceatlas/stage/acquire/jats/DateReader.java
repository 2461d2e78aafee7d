package org.evidenceatlas.stage.acquire.jats;

import java.util.List;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.words.PrintedDates;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.jspecify.annotations.Nullable;

/** When an article appeared: in print or in its collection, and electronically. */
final class DateReader {
    private DateReader() {}

    static Dates read(List<Element> published) {
        PartialDate print = null;
        PartialDate collection = null;
        PartialDate electronic = null;
        for (Element one : published) {
            PartialDate date =
                    PrintedDates.of(
                            Mixed.plain(one.at("year")),
                            Mixed.plain(one.at("month")),
                            Mixed.plain(one.at("day")));
            switch (kind(one)) {
                case "print" -> print = first(print, date);
                case "collection" -> collection = first(collection, date);
                case "electronic" -> electronic = first(electronic, date);
                default -> {}
            }
        }
        return new Dates(first(print, collection), electronic, null, null, null);
    }

    /** By pub-type in the older versions, by date-type and publication-format in the newer. */
    private static String kind(Element date) {
        String type = date.attribute("pub-type") + date.attribute("date-type");
        return switch (type) {
            case "ppub", "epub-ppub" -> "print";
            case "epub", "epreprint", "preprint", "posted" -> "electronic";
            case "collection", "issue-pub" -> "collection";
            case "pub", "" ->
                    date.attribute("publication-format").startsWith("electronic")
                            ? "electronic"
                            : "print";
            default -> "";
        };
    }

    private static @Nullable PartialDate first(
            @Nullable PartialDate one, @Nullable PartialDate two) {
        return one == null ? two : one;
    }
}
