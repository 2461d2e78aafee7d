package org.evidenceatlas.stage.acquire.pubmed;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.format.Told;
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

/**
 * Reads one source of PubMed XML, plain or gzip: each record goes to one consumer, each part that
 * cannot be read to another, in source order, and neither stops the rest. Holds one record at a
 * time, so that memory does not grow with the source. Thread-safe if its consumers are.
 */
public final class PubmedXml {
    /** The name of the format in {@link SourceRecord#format()}. */
    public static final String FORMAT = "pubmed-xml";

    private static final Names NAMES =
            new Names(
                    Set.of("PubmedArticleSet", "PubmedBookArticleSet"),
                    List.of("PubmedArticle", "PubmedBookArticle"));

    /** Marks our retelling, in the shipped sample and in what was exported from it. */
    private static final String RETOLD = "<?evidence-atlas abstract=\"retold\"?>";

    private static final Pattern PMID = Pattern.compile("<PMID[^>]{0,40}>\\s*([1-9]\\d{0,8})\\s*<");

    private static final String DELETED = "DeleteCitation";

    private final Limits limits;
    private final ElementReader elements;
    private final Taking taking;

    /** What is done with what a source holds, in source order. */
    public interface Taking {
        /** Whether a record is taken; what is not is passed over in silence. */
        default boolean wants(Element record, Report report) {
            return true;
        }

        /** A record that was read whole. */
        void record(SourceRecord record);

        /** A part that could not be read. */
        void refused(Refusal refusal);

        /** PMIDs that PubMed has deleted (DeleteCitation), in the order of their list. */
        void deleted(List<String> pmids);

        /** Whether a source without a record is nothing to tell of. */
        default boolean mayBeEmpty() {
            return false;
        }
    }

    /** With what to do with each record and each refusal; deletions are left. */
    public PubmedXml(Limits limits, Consumer<SourceRecord> records, Consumer<Refusal> refusals) {
        this(
                limits,
                new Taking() {
                    @Override
                    public void record(SourceRecord record) {
                        records.accept(record);
                    }

                    @Override
                    public void refused(Refusal refusal) {
                        refusals.accept(refusal);
                    }

                    @Override
                    public void deleted(List<String> pmids) {}
                });
    }

    /** With what to do with all that a source holds. */
    public PubmedXml(Limits limits, Taking taking) {
        this.limits = limits;
        this.elements = new ElementReader(limits);
        this.taking = taking;
    }

    /**
     * Reads a source to its end, or to where it becomes unreadable. Does not close it.
     *
     * @param origin its name in records and refusals
     */
    public void read(String origin, InputStream bytes) {
        Told told = new Told(origin, limits, taking::refused);
        Place reached = Place.START;
        try {
            Reader characters = Decoded.open(bytes, limits);
            Splitter splitter = new Splitter(characters, NAMES, limits);
            try {
                for (Piece piece = splitter.next(); piece != null; piece = splitter.next()) {
                    take(origin, piece, told);
                }
            } finally {
                reached = splitter.place();
            }
        } catch (Unreadable e) {
            String kept = reached.equals(Place.START) ? "" : Advice.KEPT;
            told.add(reached, null, new Told.Fault(e.getMessage() + kept, e.advice(), ""));
        } catch (IOException e) {
            String reason = "It cannot be read any further: " + e.getMessage() + "." + Advice.KEPT;
            told.add(reached, null, new Told.Fault(reason, Advice.UNREAD_ADVICE, ""));
        }
        told.end(reached);
    }

    private void take(String origin, Piece piece, Told told) {
        switch (piece) {
            case Piece.Item item -> item(origin, item, told);
            case Piece.Fault fault when fault.kind() == Piece.Kind.NO_RECORD && taking.mayBeEmpty() -> {}
            case Piece.Fault fault ->
                    told.add(
                            fault.place(),
                            fault.text().startsWith("<!") ? null : pmid(fault.text()),
                            new Told.Fault(
                                    Advice.reason(fault, limits),
                                    Advice.advice(fault),
                                    fault.text()));
        }
    }

    private void item(String origin, Piece.Item item, Told told) {
        if (item.name().equals(DELETED)) {
            deleted(item, told);
        } else if (!NAMES.records().contains(item.name())) {
            told.add(item, pmid(item.text()), Advice.stranger(item), Advice.STRANGER_ADVICE);
        } else if (item.text().indexOf(Decoded.MISFIT) >= 0) {
            told.add(item, pmid(item.text()), Advice.MISFIT, Advice.MISFIT_ADVICE);
        } else {
            try {
                record(origin, item, told);
            } catch (Malformed e) {
                told.add(
                        item.place().plus(e.place()),
                        pmid(item.text()),
                        new Told.Fault(
                                String.valueOf(e.getMessage()),
                                Advice.MALFORMED_ADVICE,
                                item.text()));
            }
        }
    }

    /** Its PMIDs must be plain, because what they name loses its place in PubMed. */
    private void deleted(Piece.Item item, Told told) {
        try {
            List<String> pmids = new ArrayList<>();
            for (Element one : elements.read(item.text()).all("PMID")) {
                String pmid = IdReader.pmid(Mixed.plain(one));
                if (pmid == null) {
                    told.add(item, null, Advice.NO_DELETED, Advice.NO_ID_ADVICE);
                } else {
                    pmids.add(pmid);
                }
            }
            taking.deleted(pmids);
        } catch (Malformed e) {
            told.add(
                    item.place().plus(e.place()),
                    null,
                    new Told.Fault(
                            String.valueOf(e.getMessage()), Advice.MALFORMED_ADVICE, item.text()));
        }
    }

    private void record(String origin, Piece.Item item, Told told) throws Malformed {
        Element element = elements.read(item.text());
        String broken = Bounds.broken(element);
        if (broken != null) {
            told.add(item, pmid(item.text()), broken, Advice.BROKEN_ADVICE);
            return;
        }
        Report report =
                item.name().equals("PubmedArticle")
                        ? ArticleReader.read(element)
                        : BookReader.read(element);
        String doubt = DoiLetters.doubt(element);
        if (report == null) {
            told.add(item, null, doubt == null ? Advice.NO_ID : doubt, Advice.NO_ID_ADVICE);
            return;
        }
        if (!taking.wants(element, report)) {
            return;
        }
        taking.record(
                new SourceRecord(
                        origin, FORMAT, item.text(), item.text().contains(RETOLD), report));
        if (doubt != null) {
            // Without a PMID of its own: the record was taken, and only its DOI was not.
            told.add(item, null, doubt + Advice.taken(report.ids().key()), Advice.DOUBT_ADVICE);
        }
    }

    private static @Nullable String pmid(String text) {
        Matcher matcher = PMID.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
