package org.evidenceatlas.line.asking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.search.AskLog;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.Unanswered;
import org.evidenceatlas.stage.Witness;
import org.evidenceatlas.store.Home;

/**
 * Asks a source about the documents of a home. Each part is kept in a transaction of its own, with
 * when it was asked, so that a run that dies goes on where it was, and what could not be asked is
 * what the next run asks.
 */
public final class Asking {
    private final Home home;
    private final Instant asOf;

    /** For one run. */
    public Asking(Home home, Instant asOf) {
        this.home = home;
        this.asOf = asOf;
    }

    /**
     * Asks about every document that is due.
     *
     * @param days after which it is asked again about a document
     * @param intake is given what the source says, inside the transaction that keeps it
     */
    public AskLog about(Witness source, int days, Intake intake) {
        List<String> due =
                new Due(asOf, days)
                        .dois(home.records().current(), home.testimonies().asked(source.name()));
        List<AskLog.Gap> gaps = new ArrayList<>();
        int answered = 0;
        int unknown = 0;
        for (List<String> batch : source.batches(due)) {
            try {
                List<Testimony> said = source.ask(batch);
                home.transaction(() -> keep(said, source.address(), intake));
                answered += said.size();
                unknown += (int) said.stream().filter(one -> !one.known()).count();
            } catch (Unanswered none) {
                gaps.add(new AskLog.Gap(none.reason(), batch));
            }
        }
        return new AskLog(
                source.name(),
                source.address(),
                "DOIs never asked about, or asked about "
                        + days
                        + " days ago; those of the last years sooner",
                due.size(),
                answered,
                unknown,
                gaps);
    }

    private static void keep(List<Testimony> said, String origin, Intake intake) {
        said.forEach(one -> intake.testified(origin, one));
        intake.keep();
    }
}
