package org.evidenceatlas.stage.assemble.likeness;

import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.record.Container;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a record is compared with others.
 *
 * @param key of the record
 * @param stem its DOI in lower case, without the version of a preprint
 * @param text empty where our own retelling stands for the abstract
 */
record Sketch(
        String key,
        boolean preprint,
        @Nullable String pmid,
        @Nullable String stem,
        Heading heading,
        Names names,
        @Nullable Integer year,
        Place place,
        Bag text) {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]{0,4}\\d{1,9}");

    /**
     * Where it appeared.
     *
     * @param page the first, or the article's number
     */
    record Place(List<List<String>> journal, @Nullable String volume, @Nullable String page) {
        static Place of(Container in) {
            return new Place(Journals.names(in), number(in.volume()), number(in.pages()));
        }

        private static @Nullable String number(@Nullable String printed) {
            Matcher matcher = NUMBER.matcher(printed == null ? "" : printed);
            return matcher.find() ? matcher.group().toLowerCase(Locale.ROOT) : null;
        }
    }

    static Sketch of(SourceRecord record) {
        Report report = record.report();
        return new Sketch(
                record.key(),
                Preprints.is(report),
                report.ids().pmid(),
                Preprints.stem(report),
                Heading.of(report.title().plain()),
                Names.of(report.authors()),
                report.dates().year(),
                Place.of(report.container()),
                record.retold() ? Bag.EMPTY : Bag.of(report.text()));
    }
}
