package org.evidenceatlas.line.asking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.evidenceatlas.model.search.AskLog;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.PreprintSource;
import org.evidenceatlas.stage.SearchPage;
import org.evidenceatlas.stage.Unanswered;
import org.evidenceatlas.stage.acquire.Acquirer;
import org.evidenceatlas.store.Home;

/**
 * Takes preprints from Europe PMC, all that the query finds, because withdrawals and journal
 * versions come to old ones too; then the full texts of articles that were never asked for. Each
 * page and each text is kept in a transaction of its own.
 */
public final class Preprints {
    private static final String PMCID = "pmcid:";

    private final Home home;
    private final Acquirer acquirer;
    private final Instant asOf;
    private final List<AskLog.Gap> gaps = new ArrayList<>();
    private int due;
    private int answered;
    private int unknown;

    /** For one run. */
    public Preprints(Home home, Acquirer acquirer, Instant asOf) {
        this.home = home;
        this.acquirer = acquirer;
        this.asOf = asOf;
    }

    /**
     * Takes what there is.
     *
     * @param intake is given what came, inside the transaction that keeps it
     */
    public AskLog take(PreprintSource source, String query, Intake intake) {
        preprints(source, query, intake);
        if (gaps.isEmpty()) {
            texts(source, intake);
        }
        return new AskLog(
                source.name(),
                source.address(),
                "all preprints that the query finds, and full texts never asked for",
                due,
                answered,
                unknown,
                gaps);
    }

    private void preprints(PreprintSource source, String query, Intake intake) {
        try {
            due =
                    source.preprints(
                            query,
                            page -> {
                                home.transaction(() -> keep(page, source, intake));
                                answered += page.ids().size();
                                due = page.count();
                            });
            home.transaction(() -> home.testimonies().asked(source.name(), "query:", asOf));
        } catch (Unanswered none) {
            gaps.add(new AskLog.Gap(none.reason(), List.of()));
        }
    }

    private static void keep(SearchPage page, PreprintSource source, Intake intake) {
        page.records().forEach(intake::record);
        page.testimonies().forEach(one -> intake.testified(source.address(), one));
        page.refusals().forEach(intake::refused);
        intake.keep();
    }

    private void texts(PreprintSource source, Intake intake) {
        Map<String, Instant> asked = home.testimonies().asked(source.name());
        TreeSet<String> open = new TreeSet<>();
        home.records()
                .current()
                .forEach(
                        record ->
                                Optional.ofNullable(record.report().ids().pmcid())
                                        .filter(pmcid -> !asked.containsKey(PMCID + pmcid))
                                        .ifPresent(open::add));
        due += open.size();
        for (String pmcid : open) {
            try {
                Optional<byte[]> text = source.fullText(pmcid);
                home.transaction(() -> keep(source.name(), pmcid, text, intake));
                answered++;
                unknown += text.isEmpty() ? 1 : 0;
            } catch (Unanswered none) {
                gaps.add(new AskLog.Gap(none.reason(), List.of(PMCID + pmcid)));
            }
        }
    }

    private void keep(String source, String pmcid, Optional<byte[]> text, Intake intake) {
        text.ifPresent(bytes -> acquirer.read(source + ", " + pmcid, bytes, intake));
        intake.keep();
        home.testimonies().asked(source, PMCID + pmcid, asOf);
    }
}
