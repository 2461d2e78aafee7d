package org.evidenceatlas.line.asking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.search.AskLog;
import org.evidenceatlas.model.search.OutsideSource;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.PreprintSource;
import org.evidenceatlas.stage.SearchPage;
import org.evidenceatlas.stage.Unanswered;
import org.evidenceatlas.stage.acquire.Acquirer;
import org.evidenceatlas.store.Home;

/**
 * Takes preprints from Europe PMC, all that the query finds, because withdrawals and journal
 * versions come to old ones too; then the full texts of articles that were never asked for, or were
 * not there when they were. Each page and each text is kept in a transaction of its own.
 */
public final class Preprints {
    private static final String JATS = "jats";

    private final Home home;
    private final Acquirer acquirer;
    private final Instant asOf;
    private final Set<OutsideSource> off;
    private final List<AskLog.Gap> gaps = new ArrayList<>();
    private int due;
    private int answered;
    private int unknown;

    /**
     * For one run.
     *
     * @param off what is switched off: neither the search nor the texts are asked for if they are
     */
    public Preprints(Home home, Acquirer acquirer, Instant asOf, Set<OutsideSource> off) {
        this.home = home;
        this.acquirer = acquirer;
        this.asOf = asOf;
        this.off = Set.copyOf(off);
    }

    /**
     * Takes what there is.
     *
     * @param days after which a text that was not there is asked for again, see {@link Due#ofTexts}
     * @param intake is given what came, inside the transaction that keeps it
     */
    public AskLog take(PreprintSource source, String query, int days, Intake intake) {
        Due again = Due.ofTexts(asOf, days);
        List<String> asked = new ArrayList<>();
        if (!off.contains(OutsideSource.EUROPE_PMC)) {
            asked.add("all preprints that the query finds");
            preprints(source, query, intake);
        }
        if (!off.contains(OutsideSource.EUROPE_PMC_TEXTS)) {
            asked.add(
                    "full texts never asked for, or not there "
                            + again.days()
                            + " days ago; those of the last years sooner");
        }
        if (gaps.isEmpty() && !off.contains(OutsideSource.EUROPE_PMC_TEXTS)) {
            texts(source, again, intake);
        }
        return new AskLog(
                source.name(),
                source.address(),
                String.join(", and ", asked),
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

    private void texts(PreprintSource source, Due again, Intake intake) {
        Map<String, Instant> asked = home.testimonies().asked(source.name());
        List<SourceRecord> current = home.records().current();
        Set<String> open = again.texts(current, asked, held(current));
        due += open.size();
        for (String pmcid : open) {
            try {
                Optional<byte[]> text = source.fullText(pmcid);
                home.transaction(() -> keep(source.name(), pmcid, text, intake));
                answered++;
                unknown += text.isEmpty() ? 1 : 0;
            } catch (Unanswered none) {
                gaps.add(new AskLog.Gap(none.reason(), List.of(Due.PMCID + pmcid)));
            }
        }
    }

    private static Set<String> held(List<SourceRecord> records) {
        return records.stream()
                .filter(one -> one.format().equals(JATS))
                .flatMap(one -> Stream.ofNullable(one.report().ids().pmcid()))
                .collect(Collectors.toSet());
    }

    private void keep(String source, String pmcid, Optional<byte[]> text, Intake intake) {
        text.ifPresent(bytes -> acquirer.read(source + ", " + pmcid, bytes, intake));
        intake.keep();
        home.testimonies().asked(source, Due.PMCID + pmcid, asOf);
    }
}
