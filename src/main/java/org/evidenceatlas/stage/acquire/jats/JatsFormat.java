package org.evidenceatlas.stage.acquire.jats;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.acquire.format.Format;
import org.evidenceatlas.stage.acquire.format.Told;
import org.evidenceatlas.stage.acquire.words.Bounds;
import org.evidenceatlas.stage.acquire.xml.Decoded;
import org.evidenceatlas.stage.acquire.xml.ElementReader;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.stage.acquire.xml.Malformed;
import org.evidenceatlas.stage.acquire.xml.Names;
import org.evidenceatlas.stage.acquire.xml.Piece;
import org.evidenceatlas.stage.acquire.xml.Place;
import org.evidenceatlas.stage.acquire.xml.Splitter;
import org.evidenceatlas.stage.acquire.xml.Unreadable;
import org.jspecify.annotations.Nullable;

/** Articles in JATS (ANSI/NISO Z39.96) or the NLM DTDs before it, alone or in a set of PMC's. */
public final class JatsFormat implements Format {
    /** The name of the format in {@link SourceRecord#format()}. */
    public static final String FORMAT = "jats";

    private static final Names NAMES = new Names(Set.of("pmc-articleset"), List.of("article"));
    private static final Pattern ARTICLE = Pattern.compile("<(?:pmc-articleset|article)[\\s/>]");
    private static final Pattern WEB_PAGE = Pattern.compile("(?i)<(?:!DOCTYPE\\s+)?html[\\s>]");
    private static final Pattern PMID =
            Pattern.compile("pub-id-type=\"pmid\">\\s*([1-9]\\d{0,8})\\s*<");

    /**
     * How many times what a PubMed record may hold: an article has its body, its references and
     * each cell of its tables in it, which a record has not. The longest of 35 articles that were
     * looked at has 203,338 characters, so that supplements of forty times that have room. One at
     * the limit takes between 128 and 256 megabytes of heap to read.
     */
    private static final int TIMES = 2;

    private final Limits limits;
    private final ElementReader elements;

    /**
     * With longer records than PubMed's.
     *
     * @param usual for a PubMed record
     */
    public JatsFormat(Limits usual) {
        this.limits =
                new Limits(
                        times(usual.recordChars()),
                        usual.unpackedBytes(),
                        usual.ratio(),
                        usual.depth(),
                        times(usual.nodes()),
                        usual.refusals());
        this.elements = new ElementReader(limits);
    }

    private static int times(int limit) {
        return (int) Math.min(Integer.MAX_VALUE, (long) limit * TIMES);
    }

    @Override
    public String name() {
        return FORMAT;
    }

    /** HTML has an element of the same name. */
    @Override
    public boolean opens(String head) {
        return ARTICLE.matcher(head).find() && !WEB_PAGE.matcher(head).find();
    }

    @Override
    public void read(String origin, InputStream bytes, Intake intake) {
        Told told = new Told(origin, limits, intake::refused);
        Place reached = Place.START;
        try {
            Splitter splitter = new Splitter(Decoded.open(bytes, limits), NAMES, limits);
            try {
                for (Piece piece = splitter.next(); piece != null; piece = splitter.next()) {
                    take(origin, piece, told, intake);
                }
            } finally {
                reached = splitter.place();
            }
        } catch (Unreadable e) {
            told.add(reached, null, new Told.Fault(String.valueOf(e.getMessage()), e.advice(), ""));
        } catch (IOException e) {
            String reason = "It cannot be read any further: " + e.getMessage() + ".";
            told.add(reached, null, new Told.Fault(reason, JatsAdvice.UNREAD_ADVICE, ""));
        }
        told.end(reached);
    }

    private void take(String origin, Piece piece, Told told, Intake intake) {
        switch (piece) {
            case Piece.Fault fault ->
                    told.add(
                            fault.place(),
                            pmid(fault.text()),
                            new Told.Fault(
                                    JatsAdvice.reason(fault, limits),
                                    JatsAdvice.advice(fault),
                                    fault.text()));
            case Piece.Item item -> {
                if (!NAMES.records().contains(item.name())) {
                    told.add(item, null, JatsAdvice.stranger(item), JatsAdvice.STRANGER_ADVICE);
                } else if (item.text().indexOf(Decoded.MISFIT) >= 0) {
                    told.add(item, pmid(item.text()), JatsAdvice.MISFIT, JatsAdvice.MISFIT_ADVICE);
                } else {
                    article(origin, item, told, intake);
                }
            }
        }
    }

    private void article(String origin, Piece.Item item, Told told, Intake intake) {
        try {
            Report report = ArticleReader.read(elements.read(item.text()));
            if (report == null) {
                told.add(item, null, JatsAdvice.NO_ID, JatsAdvice.NO_ID_ADVICE);
                return;
            }
            String broken = Bounds.broken(report);
            if (broken == null) {
                intake.record(new SourceRecord(origin, FORMAT, item.text(), false, report));
            } else {
                told.add(item, pmid(item.text()), broken, Bounds.ADVICE);
            }
        } catch (Malformed e) {
            told.add(
                    item.place().plus(e.place()),
                    pmid(item.text()),
                    new Told.Fault(
                            String.valueOf(e.getMessage()),
                            JatsAdvice.MALFORMED_ADVICE,
                            item.text()));
        }
    }

    private static @Nullable String pmid(String text) {
        Matcher matcher = PMID.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
