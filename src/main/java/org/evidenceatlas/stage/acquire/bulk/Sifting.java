package org.evidenceatlas.stage.acquire.bulk;

import java.io.InputStream;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.acquire.bulk.query.Query;
import org.evidenceatlas.stage.acquire.bulk.query.Searched;
import org.evidenceatlas.stage.acquire.bulk.scan.Prefilter;
import org.evidenceatlas.stage.acquire.bulk.scan.Sieve;
import org.evidenceatlas.stage.acquire.format.Ahead;
import org.evidenceatlas.stage.acquire.pubmed.PubmedFormat;
import org.evidenceatlas.stage.acquire.pubmed.PubmedXml;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.evidenceatlas.stage.acquire.xml.Limits;

/**
 * Reads PubMed XML of which a query wants little: what cannot match is dropped as bytes, and the
 * query decides on what is left once it is parsed. Thread-safe.
 */
public final class Sifting {
    private final Limits limits;
    private final Query query;
    private final Prefilter prefilter;

    /**
     * By a query as PubMed is asked.
     *
     * @throws org.evidenceatlas.stage.WrongSource where it cannot be decided on files
     */
    public Sifting(Limits limits, String query) {
        this.limits = limits;
        this.query = Query.read(query);
        this.prefilter = Prefilter.of(this.query);
    }

    /**
     * Reads a source to its end, or to where it becomes unreadable. Does not close it.
     *
     * @param origin its name in records and refusals
     */
    public void read(String origin, InputStream bytes, Intake intake) {
        try (Ahead plain = new Ahead(bytes, limits)) {
            Sieve sieve =
                    new Sieve(
                            plain,
                            prefilter,
                            pmid -> intake.holds("pmid:" + pmid),
                            limits.recordChars());
            new PubmedXml(limits, new Chosen(origin, intake, sieve)).read(origin, sieve);
        }
    }

    /** Takes what the query matches and what is known. */
    private final class Chosen extends PubmedFormat.Handing {
        private final Intake intake;
        private final Sieve sieve;

        Chosen(String origin, Intake intake, Sieve sieve) {
            super(origin, intake);
            this.intake = intake;
            this.sieve = sieve;
        }

        @Override
        public boolean wants(Element record, Report report) {
            return intake.holds(report.ids().key()) || query.matches(Searched.of(record));
        }

        @Override
        public boolean mayBeEmpty() {
            return sieve.dropped() > 0 || super.mayBeEmpty();
        }
    }
}
