package org.evidenceatlas.stage.acquire.pubmed;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.format.InOrder;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.format.Told;
import org.evidenceatlas.stage.acquire.words.Ids;
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
 * cannot be read to another, in source order, and neither stops the rest. Holds a bounded part of
 * the source, so that memory does not grow with it. Thread-safe if its consumers are.
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

    /** Much of a record, and never looked into: the words of affiliations and of references. */
    private static final Set<String> UNREAD = Set.of("AffiliationInfo", "Citation");

    private final Limits limits;
    private final ElementReader elements;
    private final Taking taking;

    /**
     * What is done with what a source holds, in source order and by the thread that reads, unless
     * said otherwise.
     */
    public interface Taking {
        /** Whether a record is taken; what is not is passed over in silence. */
        default boolean wants(Element record, Report report) {
            return true;
        }

        /**
         * What is to be done with a record that was read whole, once its turn comes and it is
         * wanted. Called by any thread.
         */
        Runnable prepared(SourceRecord record);

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
                    public Runnable prepared(SourceRecord record) {
                        return () -> records.accept(record);
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
        this.elements = new ElementReader(limits, UNREAD);
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
        try (InOrder parsing = new InOrder()) {
            Reader characters = Decoded.open(bytes, limits);
            Splitter splitter = new Splitter(characters, NAMES, limits);
            try {
                for (Piece piece = splitter.next(); piece != null; piece = splitter.next()) {
                    take(origin, piece, new Turn(parsing, told));
                }
            } finally {
                reached = splitter.place();
                parsing.end();
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

    /** Where the next piece is worked on, and where its faults are told. */
    private record Turn(InOrder parsing, Told told) {
        void take(int length, Supplier<Runnable> work) {
            parsing.add(length, work);
        }
    }

    private void take(String origin, Piece piece, Turn turn) {
        Told told = turn.told();
        switch (piece) {
            case Piece.Item item -> turn.take(item.text().length(), () -> item(origin, item, told));
            case Piece.Fault fault -> turn.take(0, () -> () -> fault(fault, told));
        }
    }

    private void fault(Piece.Fault fault, Told told) {
        if (fault.kind() == Piece.Kind.NO_RECORD && taking.mayBeEmpty()) {
            return;
        }
        told.add(
                fault.place(),
                fault.text().startsWith("<!") ? null : pmid(fault.text()),
                new Told.Fault(Advice.reason(fault, limits), Advice.advice(fault), fault.text()));
    }

    /** Parses an item; what is to be done about it is done when its turn comes. */
    private Runnable item(String origin, Piece.Item item, Told told) {
        boolean record = NAMES.records().contains(item.name());
        if (!record && !item.name().equals(DELETED)) {
            return () ->
                    told.add(
                            item, pmid(item.text()), Advice.stranger(item), Advice.STRANGER_ADVICE);
        }
        if (item.text().indexOf(Decoded.MISFIT) >= 0) {
            return () -> told.add(item, pmid(item.text()), Advice.MISFIT, Advice.MISFIT_ADVICE);
        }
        try {
            return record ? record(origin, item, told) : deleted(item, told);
        } catch (Malformed e) {
            return () ->
                    told.add(
                            item.place().plus(e.place()),
                            record ? pmid(item.text()) : null,
                            new Told.Fault(
                                    String.valueOf(e.getMessage()),
                                    e.isOversized()
                                            ? Advice.BROKEN_ADVICE
                                            : Advice.MALFORMED_ADVICE,
                                    item.text()));
        }
    }

    /** Its PMIDs must be plain, because what they name loses its place in PubMed. */
    private Runnable deleted(Piece.Item item, Told told) throws Malformed {
        List<String> pmids = new ArrayList<>();
        boolean odd = false;
        for (Element one : elements.read(item.text()).all("PMID")) {
            String pmid = Ids.pmid(Mixed.plain(one));
            if (pmid == null) {
                odd = true;
            } else {
                pmids.add(pmid);
            }
        }
        boolean tell = odd;
        return () -> {
            if (tell) {
                told.add(item, null, Advice.NO_DELETED, Advice.NO_ID_ADVICE);
            }
            taking.deleted(pmids);
        };
    }

    private Runnable record(String origin, Piece.Item item, Told told) throws Malformed {
        Element element = elements.read(item.text());
        String broken = Bounds.broken(element);
        if (broken != null) {
            return () -> told.add(item, pmid(item.text()), broken, Advice.BROKEN_ADVICE);
        }
        Report report =
                item.name().equals("PubmedArticle")
                        ? ArticleReader.read(element)
                        : BookReader.read(element);
        String doubt = DoiLetters.doubt(element);
        if (report == null) {
            return () ->
                    told.add(item, null, doubt == null ? Advice.NO_ID : doubt, Advice.NO_ID_ADVICE);
        }
        SourceRecord made =
                new SourceRecord(origin, FORMAT, item.text(), isRetold(item.text()), report);
        Runnable prepared = taking.prepared(made);
        return () -> {
            if (taking.wants(element, report)) {
                prepared.run();
                if (doubt != null) {
                    // Without a PMID of its own: the record was taken, and only its DOI was not.
                    String taken = doubt + Advice.taken(report.ids().key());
                    told.add(item, null, taken, Advice.DOUBT_ADVICE);
                }
            }
        };
    }

    /** Question marks are few, and one sign is found much faster than a row of them. */
    private static boolean isRetold(String text) {
        int at = text.indexOf('?');
        while (at > 0 && !text.startsWith(RETOLD, at - 1)) {
            at = text.indexOf('?', at + 1);
        }
        return at > 0;
    }

    private static @Nullable String pmid(String text) {
        Matcher matcher = PMID.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
