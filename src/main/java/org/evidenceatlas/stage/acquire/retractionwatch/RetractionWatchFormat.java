package org.evidenceatlas.stage.acquire.retractionwatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.acquire.format.Format;
import org.evidenceatlas.stage.acquire.format.Told;
import org.evidenceatlas.stage.acquire.xml.Decoded;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.stage.acquire.xml.Place;
import org.evidenceatlas.stage.acquire.xml.Unreadable;

/**
 * Retraction Watch's CSV: each row is a notice about a paper, and all rows of a paper are one
 * testimony about it. Testimonies are told at the end, because the rows of a paper may stand
 * anywhere: 60,000 rows of them are held in memory, of each only what is kept of it.
 */
public record RetractionWatchFormat(Limits limits) implements Format {
    /** Whose words these are. */
    public static final String SOURCE = "retraction-watch";

    /**
     * From this many rows a file is the whole list, so that a paper that is not in it has no notice
     * there. The list has had more than 60,000 rows since 2025; what people cut out of it for one
     * subject or author has some hundreds.
     */
    public static final int WHOLE = 10_000;

    /**
     * Longest field, in UTF-16 units; the longest genuine ones, of authors, have some thousands.
     */
    static final int FIELD = 1 << 18;

    private static final int COLUMNS = 100;

    @Override
    public String name() {
        return SOURCE;
    }

    @Override
    public boolean opens(String head) {
        String first = head.lines().findFirst().orElse("");
        return first.contains("Record ID")
                && first.contains("RetractionNature")
                && first.contains("OriginalPaperDOI");
    }

    @Override
    public void read(String origin, InputStream bytes, Intake intake) {
        Told told = new Told(origin, limits, intake::refused);
        Papers papers = new Papers();
        long line = 1;
        boolean whole = false;
        try (CsvParser csv = factory().createParser(Decoded.open(bytes, limits))) {
            csv.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            Rows rows = new Rows(csv, COLUMNS);
            List<String> names = rows.next();
            try {
                for (List<String> row = rows.next(); !row.isEmpty(); row = rows.next()) {
                    line = rows.line();
                    papers.take(new Row(names, row), new Place(line, 1), told);
                }
                whole = true;
            } finally {
                line = Math.max(line, rows.line());
            }
        } catch (Unreadable e) {
            told.add(
                    new Place(line, 1),
                    null,
                    new Told.Fault(String.valueOf(e.getMessage()), e.advice(), ""));
        } catch (JsonProcessingException e) {
            told.add(new Place(line, 1), null, broken());
        } catch (IOException e) {
            String reason = "It cannot be read any further: " + e.getMessage() + ".";
            String advice = "Check the disk and the right to read the file, then run again.";
            told.add(new Place(line, 1), null, new Told.Fault(reason, advice, ""));
        }
        for (Testimony testimony : papers.testimonies()) {
            intake.testified(origin, testimony);
        }
        if (whole && papers.rows() >= WHOLE) {
            intake.listed(SOURCE);
        }
        told.end(new Place(line, 1));
    }

    private static Told.Fault broken() {
        return new Told.Fault(
                "From here on this is no table: a quotation mark is not closed, or a field is longer"
                        + " than "
                        + FIELD
                        + " characters. The rows before this place were kept.",
                "Download the list again, whole, and compare its size.",
                "");
    }

    private static CsvFactory factory() {
        return CsvFactory.builder()
                // The source is not ours to close: its hash is taken to the end.
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(FIELD).build())
                .build();
    }
}
