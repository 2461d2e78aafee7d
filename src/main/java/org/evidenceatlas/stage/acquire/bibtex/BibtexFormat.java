package org.evidenceatlas.stage.acquire.bibtex;

import java.io.IOException;
import java.io.InputStream;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.acquire.format.Format;
import org.evidenceatlas.stage.acquire.format.Told;
import org.evidenceatlas.stage.acquire.words.Bounds;
import org.evidenceatlas.stage.acquire.xml.Decoded;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.stage.acquire.xml.Place;
import org.evidenceatlas.stage.acquire.xml.Unreadable;

/** BibTeX and BibLaTeX, entry by entry: each is read or refused by its line. Thread-safe. */
public final class BibtexFormat implements Format {
    private static final String NAME = "bibtex";
    private static final Pattern BEGINNING =
            Pattern.compile("(?m)^\\s*@\\s*[A-Za-z]{1,40}\\s*[{(]");
    private static final String KEPT = " The entries before this place were read.";

    private final Limits limits;

    /** Under these limits. */
    public BibtexFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean opens(String head) {
        return !head.strip().startsWith("<") && BEGINNING.matcher(head).find();
    }

    @Override
    public void read(String origin, InputStream bytes, Intake intake) {
        Told told = new Told(origin, limits, intake::refused);
        Place reached = Place.START;
        try {
            Pieces pieces = new Pieces(Decoded.open(bytes, limits), limits);
            try {
                BibtexParsing parsing = new BibtexParsing();
                for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
                    take(origin, piece, told, new Taking(parsing, intake));
                }
            } finally {
                reached = pieces.place();
            }
        } catch (Unreadable e) {
            told.add(reached, null, new Told.Fault(e.getMessage() + KEPT, e.advice(), ""));
        } catch (IOException e) {
            String reason = "It cannot be read any further: " + e.getMessage() + "." + KEPT;
            String advice = "Check the disk and the right to read the file, then try again.";
            told.add(reached, null, new Told.Fault(reason, advice, ""));
        }
        told.end(reached);
    }

    private record Taking(BibtexParsing parsing, Intake intake) {}

    private void take(String origin, Piece piece, Told told, Taking taking) {
        if (piece.isAside()) {
            return;
        }
        try {
            whole(piece);
            if (piece.isString()) {
                taking.parsing().remember(piece);
                return;
            }
            Report report = BibtexReader.read(taking.parsing().entry(piece));
            String broken = Bounds.broken(report);
            if (broken != null) {
                throw new Broken(broken, Bounds.ADVICE);
            }
            taking.intake().record(new SourceRecord(origin, NAME, piece.text(), false, report));
        } catch (Broken e) {
            Place place = piece.place().plus(e.at());
            told.add(place, null, new Told.Fault(e.reason(), e.advice(), piece.text()));
        }
    }

    private void whole(Piece piece) throws Broken {
        switch (piece.state()) {
            case WHOLE -> {}
            case UNCLOSED ->
                    throw new Broken(
                            "The brace that opens this entry is closed nowhere.",
                            "Add what is missing, most often a \"}\" at the end of a field.");
            case OVERLONG ->
                    throw new Broken(
                            "This entry is longer than " + limits.recordChars() + " characters.",
                            "Look for a quotation mark or brace that is missing in it.");
            case DEEP ->
                    throw new Broken(
                            "Braces stand too deep within each other in this entry.",
                            "Take out the braces that mean nothing.");
        }
        if (piece.text().indexOf(Decoded.MISFIT) >= 0) {
            throw new Broken(
                    "Some of its bytes are no UTF-8, so its text would be wrong.",
                    "Save the file as UTF-8 in the program that it came from, and try again.");
        }
    }
}
