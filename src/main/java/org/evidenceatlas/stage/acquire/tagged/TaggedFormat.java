package org.evidenceatlas.stage.acquire.tagged;

import java.io.IOException;
import java.io.InputStream;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.acquire.format.Told;
import org.evidenceatlas.stage.acquire.words.Bounds;
import org.evidenceatlas.stage.acquire.xml.Decoded;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.stage.acquire.xml.Place;
import org.evidenceatlas.stage.acquire.xml.Unreadable;

/** Reads a source of one tagged format: each entry is a record or is refused. Thread-safe. */
public record TaggedFormat(Grammar grammar, Limits limits) {
    private static final String KEPT = " The records before this place were kept.";

    /** As {@link org.evidenceatlas.stage.acquire.format.Format#read}. */
    public void read(String origin, InputStream bytes, Intake intake) {
        Told told = new Told(origin, limits, intake::refused);
        Place reached = Place.START;
        try {
            Entries entries = new Entries(Decoded.open(bytes, limits), grammar, limits);
            try {
                for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
                    take(origin, entry, told, intake);
                }
            } finally {
                reached = entries.place();
            }
        } catch (Unreadable e) {
            String kept = reached.equals(Place.START) ? "" : KEPT;
            told.add(reached, null, new Told.Fault(e.getMessage() + kept, e.advice(), ""));
        } catch (IOException e) {
            String reason = "It cannot be read any further: " + e.getMessage() + "." + KEPT;
            String advice = "Check the disk and the right to read the file, then run again.";
            told.add(reached, null, new Told.Fault(reason, advice, ""));
        }
        told.end(reached);
    }

    private void take(String origin, Entry entry, Told told, Intake intake) {
        try {
            Report report = report(entry);
            intake.record(new SourceRecord(origin, grammar.name(), entry.text(), false, report));
        } catch (Unfit e) {
            String reason = String.valueOf(e.getMessage());
            told.add(entry.place(), null, new Told.Fault(reason, e.advice(), entry.text()));
        }
    }

    private Report report(Entry entry) throws Unfit {
        if (entry.overlong()) {
            throw new Unfit(
                    "This record is longer than " + limits.recordChars() + " characters.",
                    "If it is genuine, give it in a file of its own and report this.");
        }
        if (entry.text().indexOf(Decoded.MISFIT) >= 0) {
            throw new Unfit(
                    "Some of its bytes are no UTF-8, so its text would be wrong.",
                    "Save the file as UTF-8 in the program that it came from, and read it again.");
        }
        Report report = grammar.read(entry);
        String broken = Bounds.broken(report);
        if (broken != null) {
            throw new Unfit(broken, Bounds.ADVICE);
        }
        return report;
    }
}
