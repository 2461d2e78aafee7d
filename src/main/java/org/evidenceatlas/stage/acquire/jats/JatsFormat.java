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
import org.evidenceatlas.stage.acquire.xml.Element;
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
     * What is made of an article takes several times its characters, so that one of this length is
     * what a Java with 64 megabytes can read. The longest of 35 articles that were looked at has
     * 203,147 characters.
     */
    private static final int CHARS = 1 << 21;

    /** The elements of the same 35 take 1,035,182 at most. */
    private static final int HEAP_BYTES = 1 << 24;

    private final Limits limits;
    private final ElementReader elements;

    /** Under these limits, or the narrower ones of an article. */
    public JatsFormat(Limits usual) {
        this.limits = usual.narrowed(CHARS, HEAP_BYTES);
        this.elements = new ElementReader(limits);
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
            Element element = elements.read(item.text());
            String copied = Copied.broken(element);
            if (copied != null) {
                told.add(item, pmid(item.text()), copied, JatsAdvice.OVERSIZED_ADVICE);
                return;
            }
            Report report = ArticleReader.read(element);
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
                            e.isOversized()
                                    ? JatsAdvice.OVERSIZED_ADVICE
                                    : JatsAdvice.MALFORMED_ADVICE,
                            item.text()));
        }
    }

    private static @Nullable String pmid(String text) {
        Matcher matcher = PMID.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
