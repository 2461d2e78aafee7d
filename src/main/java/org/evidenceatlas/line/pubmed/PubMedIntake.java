package org.evidenceatlas.line.pubmed;

import org.evidenceatlas.model.search.Batch;
import org.evidenceatlas.model.search.SearchLog;
import org.evidenceatlas.model.search.SearchWish;
import org.evidenceatlas.pack.PubmedAccess;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.acquire.Acquirer;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.Searches;

/**
 * Lets PubMed be searched and keeps each batch in a transaction of its own, together with the note
 * that it has come. So a run that dies goes on where it was, and asks for nothing twice.
 */
public final class PubMedIntake {
    private final Home home;
    private final Searches ledger;
    private final Acquirer acquirer;

    /** Into an open home. */
    public PubMedIntake(Home home, Acquirer acquirer) {
        this.home = home;
        this.ledger = home.searches();
        this.acquirer = acquirer;
    }

    /**
     * Searches for what is wished for; without a day, from where the home's last whole search was.
     *
     * @param intake is given each record and refusal, inside the transaction that keeps it
     */
    public SearchLog take(PubmedAccess access, SearchWish wish, Intake intake) {
        String query = wish.query();
        SearchWish dated = wish.since() == null ? Coverage.extend(wish, ledger.ended(query)) : wish;
        long search = ledger.begin(query, dated.since(), acquirer.time().instant());
        SearchLog log =
                acquirer.search(
                        access,
                        dated.knowing(ledger.arrived(search), ledger.owed(query)),
                        batch -> home.transaction(() -> keep(batch, search, query, intake)));
        if (log.whole()) {
            ledger.end(search, query, log.missing());
        }
        return log;
    }

    private void keep(Batch batch, long search, String query, Intake intake) {
        batch.records().forEach(intake::record);
        batch.refusals().forEach(intake::refused);
        intake.keep();
        ledger.arrive(search, batch.received());
        ledger.settle(query, batch.received());
        ledger.settle(query, batch.unreadable());
    }
}
