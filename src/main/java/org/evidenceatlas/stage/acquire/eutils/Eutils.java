package org.evidenceatlas.stage.acquire.eutils;

import java.util.List;
import org.evidenceatlas.model.search.DateLimits;
import org.evidenceatlas.pack.PubmedAccess;
import org.evidenceatlas.stage.Unanswered;
import org.evidenceatlas.stage.acquire.http.Asker;
import org.jspecify.annotations.Nullable;

/** The two utilities that are used: esearch finds, efetch brings (NBK25499). */
final class Eutils {
    /**
     * How many records of one query PubMed gives at most: it refuses a {@code retstart} above
     * 9,998, so that the ten-thousandth cannot be had.
     */
    static final int MOST = 9_999;

    private final PubmedAccess access;
    private final Asker asker;

    Eutils(PubmedAccess access, Asker asker) {
        this.access = access;
        this.asker = asker;
    }

    /**
     * Searches, and lets the server keep the answer in its history.
     *
     * @param dates null to ask for any date
     */
    Found search(String query, @Nullable DateLimits dates) throws Unanswered {
        Form form =
                new Form(access)
                        .with("term", query)
                        .with("usehistory", "y")
                        .with("retmax", Integer.toString(MOST));
        if (dates != null) {
            form.with(dates);
        }
        return asker.post("esearch.fcgi", form.encoded(), new SearchReading(asker, dates));
    }

    /** A window on an answer that the server keeps. */
    Fetched fetch(Found.Session session, int start, int size) throws Unanswered {
        return fetch(
                new Form(access)
                        .with("WebEnv", session.webEnv())
                        .with("query_key", session.queryKey())
                        .with("retstart", Integer.toString(start))
                        .with("retmax", Integer.toString(size)));
    }

    /** Records by name. */
    Fetched fetch(List<String> pmids) throws Unanswered {
        return fetch(
                new Form(access)
                        .with("id", String.join(",", pmids))
                        .with("retmax", Integer.toString(pmids.size())));
    }

    private Fetched fetch(Form form) throws Unanswered {
        FetchReading reading = new FetchReading(asker);
        try {
            return asker.post("efetch.fcgi", form.with("retmode", "xml").encoded(), reading);
        } catch (Unanswered none) {
            byte[] cut = reading.cut();
            if (cut == null) {
                throw none;
            }
            return new Fetched.Records(cut, false);
        }
    }
}
