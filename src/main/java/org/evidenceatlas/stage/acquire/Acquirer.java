package org.evidenceatlas.stage.acquire;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.search.Batch;
import org.evidenceatlas.model.search.OutsideSource;
import org.evidenceatlas.model.search.SearchLog;
import org.evidenceatlas.model.search.SearchWish;
import org.evidenceatlas.pack.PubmedAccess;
import org.evidenceatlas.pack.SourceAccess;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.PreprintSource;
import org.evidenceatlas.stage.Witness;
import org.evidenceatlas.stage.WrongSource;
import org.evidenceatlas.stage.acquire.bulk.BulkFile;
import org.evidenceatlas.stage.acquire.bulk.Checksum;
import org.evidenceatlas.stage.acquire.bulk.Selection;
import org.evidenceatlas.stage.acquire.bulk.Sifting;
import org.evidenceatlas.stage.acquire.bulk.mirror.Mirror;
import org.evidenceatlas.stage.acquire.crossref.Crossref;
import org.evidenceatlas.stage.acquire.europepmc.EuropePmc;
import org.evidenceatlas.stage.acquire.eutils.PubMed;
import org.evidenceatlas.stage.acquire.format.Format;
import org.evidenceatlas.stage.acquire.format.Opening;
import org.evidenceatlas.stage.acquire.format.SwitchedOff;
import org.evidenceatlas.stage.acquire.http.Circumstances;
import org.evidenceatlas.stage.acquire.jats.JatsFormat;
import org.evidenceatlas.stage.acquire.nbib.NbibFormat;
import org.evidenceatlas.stage.acquire.pubmed.PubmedFormat;
import org.evidenceatlas.stage.acquire.retractionwatch.RetractionWatchFormat;
import org.evidenceatlas.stage.acquire.ris.RisFormat;
import org.evidenceatlas.stage.acquire.xml.Limits;
import org.evidenceatlas.text.Sha256;

/**
 * Reads records from where the operator says: files, folders, standard input, the sample that ships
 * inside, or PubMed. Thread-safe.
 */
public final class Acquirer {
    /** Who speaks of a deletion, and the origin of what PubMed gave when it was asked. */
    public static final String PUBMED = "pubmed";

    private final Manner manner;
    private final Limits limits;
    private final Circumstances circumstances;
    private final Selection selection;
    private final Path cache;
    private final Set<OutsideSource> off;
    private final Format pubmed;

    /**
     * Asked in this order; what none of them knows is read as PubMed XML, which says what it is.
     */
    private final List<Format> formats;

    /** With the limits and the time of an ordinary run. */
    public Acquirer() {
        this(Limits.USUAL, Circumstances.real());
    }

    Acquirer(Limits limits) {
        this(limits, Circumstances.real());
    }

    /** With what servers are asked under. */
    public Acquirer(Limits limits, Circumstances circumstances) {
        this(new Manner(limits, circumstances), Selection.ALL, Path.of("pubmed-files"), Set.of());
    }

    private Acquirer(Manner manner, Selection selection, Path cache, Set<OutsideSource> off) {
        this.manner = manner;
        this.limits = manner.limits();
        this.circumstances = manner.circumstances();
        this.selection = selection;
        this.cache = cache;
        this.off = Set.copyOf(off);
        this.pubmed = new PubmedFormat(limits);
        this.formats =
                List.of(
                        new NbibFormat(limits),
                        new RisFormat(limits),
                        retractionWatch(),
                        new JatsFormat(limits));
    }

    /**
     * The same, taking of files what a query matches and what is known.
     *
     * @param select "query" or "all" for every file; if empty, query for files with NLM's names
     * @param query as PubMed is asked
     */
    public Acquirer selecting(Optional<String> select, String query) {
        return new Acquirer(manner, Selection.named(select, query), cache, off);
    }

    /**
     * Whether a record came after a deletion: in a later file of NLM's, or from PubMed itself.
     *
     * @param origin of the record
     * @param deletion what the notice of the deletion says, with the name of its file
     */
    public static boolean isAfter(String origin, String deletion) {
        Optional<BulkFile> file = BulkFile.named(origin);
        Optional<BulkFile> before = BulkFile.named(deletion);
        return file.isPresent() && before.isPresent()
                ? file.get().compareTo(before.get()) > 0
                : origin.equals(PUBMED);
    }

    /** The same, keeping in a folder what it downloads; by default one in the current folder. */
    public Acquirer caching(Path folder) {
        return new Acquirer(manner, selection, folder, off);
    }

    /** The same, refusing by name files of sources that are switched off. */
    public Acquirer without(Set<OutsideSource> sources) {
        return new Acquirer(manner, selection, cache, sources);
    }

    private Format retractionWatch() {
        Format format = new RetractionWatchFormat(limits);
        return off.contains(OutsideSource.RETRACTION_WATCH)
                ? new SwitchedOff(format, OutsideSource.RETRACTION_WATCH)
                : format;
    }

    /** The time that PubMed is asked by. */
    public InstantSource time() {
        return circumstances.time();
    }

    /**
     * Searches PubMed and fetches what it finds. Never fails: the log says what did not come.
     *
     * @param keep is given each batch as soon as it is there
     */
    public SearchLog search(PubmedAccess access, SearchWish wish, Consumer<Batch> keep) {
        return new PubMed(access, circumstances, limits).search(wish, keep);
    }

    /** Crossref, to be asked in one run. */
    public Witness crossref(SourceAccess access) {
        return new Crossref(access, circumstances);
    }

    /** Europe PMC, to be asked in one run. */
    public PreprintSource europePmc(SourceAccess access) {
        return new EuropePmc(access, circumstances);
    }

    /** Reads what a source on the network sent, in whichever format it is. */
    public void read(String origin, byte[] bytes, Intake intake) {
        try {
            read(origin, new ByteArrayInputStream(bytes), intake);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes at hand can always be read.", e);
        }
    }

    /** Whether a format is known by this beginning, or it could be PubMed XML. */
    boolean recognises(String head) {
        return head.strip().startsWith("<") || formats.stream().anyMatch(one -> one.opens(head));
    }

    private Format format(String head) {
        return formats.stream().filter(one -> one.opens(head)).findFirst().orElse(pubmed);
    }

    /**
     * Reads all sources in the order given, a folder's files in the order of their names, but NLM's
     * files in the order of their numbers.
     *
     * @param froms each a file, a folder, the address of a mirror of NLM's files, "-" for standard
     *     input, or "sample"
     * @throws WrongSource before anything is read, where a source cannot be opened as named, or the
     *     query that selects cannot be decided on files
     */
    public void read(List<String> froms, InputStream stdin, Intake intake) {
        List<Source> sources = new ArrayList<>();
        for (String from : froms) {
            sources.addAll(
                    Mirror.isAddress(from)
                            ? mirrored(Mirror.at(from, circumstances.time()), intake)
                            : Sources.named(from, stdin, intake));
        }
        boolean sifted = sources.stream().anyMatch(one -> selection.reaches(one.origin()));
        Optional<Sifting> sifting =
                sifted ? Optional.of(new Sifting(limits, selection.query())) : Optional.empty();
        for (Source source : BulkOrder.of(sources)) {
            boolean reached = selection.reaches(source.origin());
            read(source, reached ? sifting : Optional.empty(), intake);
        }
    }

    /**
     * Changes whenever the same bytes may give other records or refusals: sources read whole are
     * not read again until then.
     */
    public String version() {
        return "5";
    }

    private void read(Source source, Optional<Sifting> sifting, Intake intake) {
        Reading reading =
                (bytes, into) -> {
                    if (sifting.isPresent()) {
                        sifting.get().read(source.origin(), bytes, into);
                        return true;
                    }
                    return read(source, bytes, into);
                };
        try {
            if (!source.opensAgain()) {
                try (InputStream bytes = source.open().stream()) {
                    reading.read(bytes, intake);
                }
            } else {
                boolean asked = intake.remembers() || source.sum().isPresent();
                Optional<Heard.Whole> whole = asked ? whole(source) : Optional.empty();
                boolean known =
                        intake.remembers()
                                && whole.isPresent()
                                && intake.knows(name(source, whole.get().hash()));
                if (!known && isSound(source, whole, intake)) {
                    readWhole(source, reading, whole, intake);
                }
            }
        } catch (IOException e) {
            intake.refused(
                    new Refusal(
                            source.origin(),
                            "",
                            null,
                            "It cannot be opened: " + Sources.words(e) + ".",
                            "Check that the file is there and may be read, then run again."));
        }
    }

    private List<Source> mirrored(Mirror mirror, Intake intake) {
        return mirror.fetch(cache, intake).stream()
                .map(file -> Source.of(file.toString(), file))
                .toList();
    }

    /** Under which limits files are read, and servers asked. */
    private record Manner(Limits limits, Circumstances circumstances) {}

    /** How one source is read. */
    private interface Reading {
        /** Whether it is read again only when it changed: not so what is switched off for now. */
        boolean read(InputStream bytes, Intake intake) throws IOException;
    }

    /** Whether a file of NLM's is what its checksum says; refuses it by name if not. */
    private static boolean isSound(Source source, Optional<Heard.Whole> whole, Intake intake)
            throws IOException {
        if (source.sum().isEmpty() || whole.isEmpty()) {
            return true; // What cannot be read whole is refused where it is read.
        }
        Optional<String> fault = Checksum.fault(whole.get().hash(), source.sum().get());
        fault.ifPresent(
                why ->
                        intake.refused(
                                new Refusal(
                                        source.origin(),
                                        "",
                                        null,
                                        why + " Nothing of it was taken.",
                                        "Download it and its .md5 again, then run again.")));
        return fault.isEmpty();
    }

    /** What its bytes are known by: for a file with a checksum that one, which is asked anyhow. */
    private static Optional<Heard.Whole> whole(Source source) throws IOException {
        MessageDigest hash = source.sum().isPresent() ? Checksum.digest() : Sha256.digest();
        try (InputStream bytes = source.open().stream()) {
            return Heard.whole(bytes, hash);
        }
    }

    /** Told under the hash of what was read, unless the file was written to meanwhile. */
    private void readWhole(
            Source source, Reading reading, Optional<Heard.Whole> whole, Intake intake)
            throws IOException {
        try (Heard bytes = Heard.of(source.open().stream())) {
            boolean settled = reading.read(bytes, intake);
            if (intake.remembers()
                    && settled
                    && whole.isPresent()
                    && bytes.sum().equals(whole.map(Heard.Whole::sum))) {
                intake.whole(name(source, whole.get().hash()));
            }
        }
    }

    private String name(Source source, String hash) {
        String query = selection.reaches(source.origin()) ? " " + selection.query() : "";
        return String.join(
                        " ",
                        hash,
                        version(),
                        limits.toString(),
                        source.origin(),
                        "" + source.retold())
                + query;
    }

    /**
     * Reads one source in the format that its beginning shows; false where that is switched off.
     */
    boolean read(Source source, InputStream bytes, Intake intake) throws IOException {
        return read(source.origin(), bytes, source.retold() ? new Retelling(intake) : intake);
    }

    private boolean read(String origin, InputStream bytes, Intake intake) throws IOException {
        BufferedInputStream ahead = new BufferedInputStream(bytes, Opening.HEAD);
        Format format = format(Opening.of(ahead));
        format.read(origin, ahead, intake);
        return !(format instanceof SwitchedOff);
    }

    /** Marks each record as our retelling. */
    private record Retelling(Intake intake) implements Intake {
        @Override
        public void record(SourceRecord record) {
            intake.record(
                    new SourceRecord(
                            record.origin(),
                            record.format(),
                            record.verbatim(),
                            true,
                            record.report()));
        }

        @Override
        public void refused(Refusal refusal) {
            intake.refused(refusal);
        }
    }
}
