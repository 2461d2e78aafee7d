package org.evidenceatlas.corruption;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.evidenceatlas.corruption.kind.Corruption;
import org.evidenceatlas.corruption.material.Falsehood;
import org.evidenceatlas.corruption.material.Material;
import org.evidenceatlas.corruption.material.Truth;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Meant;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.draft.Claim;

/** Puts every true sentence and every falsehood before the examination, and counts. */
final class Suite {
    private final Map<String, Tally> rows = new LinkedHashMap<>();
    private final Map<String, Tally> ways = new LinkedHashMap<>();
    private final Remarks remarks;

    Suite(Remarks remarks) {
        this.remarks = remarks;
    }

    /** The count of a row; an empty one where nothing was tried. */
    Tally row(String name) {
        return rows.getOrDefault(name, new Tally());
    }

    /**
     * The count of all rows whose name begins so, such as the untouched sentences of both kinds.
     */
    Tally rows(String start) {
        Tally sum = new Tally();
        rows.forEach((name, tally) -> sum.add(name.startsWith(start) ? tally : new Tally()));
        return sum;
    }

    void run(Material material) {
        List<Falsehood> made =
                Corruption.all().stream().flatMap(kind -> kind.of(material)).toList();
        remarks.look(material, made);
        for (Truth truth : material.truths()) {
            String row = "untouched, of the " + truth.origin().name().toLowerCase(Locale.ROOT);
            count(row, truth.claim().field().code(), truth, truth.claim(), remarks.on(truth));
        }
        for (Falsehood one : made) {
            count(one.kind(), one.way(), one.of(), one.claim(), remarks.on(one));
        }
    }

    /** Every row, then every way within its kind, then what went wrong. */
    String report() {
        StringBuilder report = new StringBuilder();
        rows.forEach((name, tally) -> report.append(tally.row(name)));
        report.append('\n');
        ways.forEach((name, tally) -> report.append(tally.row(name)));
        rows.forEach(
                (name, tally) -> {
                    report.append("\n== ").append(name).append('\n');
                    tally.wrong().forEach(line -> report.append(line).append('\n'));
                });
        return report.toString();
    }

    @Meant("parameters: a sentence, where it counts, and what was said of it")
    private void count(String row, String way, Truth of, Claim claim, List<Flag> flags) {
        boolean named = !flags.isEmpty();
        boolean critical = flags.stream().anyMatch(flag -> flag.severity() == Severity.CRITICAL);
        boolean wrong = named == row.startsWith("untouched");
        String line = wrong ? line(way, of, claim, flags) : "";
        for (Tally tally :
                List.of(
                        rows.computeIfAbsent(row, name -> new Tally()),
                        ways.computeIfAbsent(row + ": " + way, name -> new Tally()))) {
            tally.count(named, critical);
            if (wrong) {
                tally.wrong(line);
            }
        }
    }

    private static String line(String way, Truth of, Claim claim, List<Flag> flags) {
        return of.draft().classification().study().id()
                + "\t"
                + claim.field().code()
                + "\t"
                + way
                + flags.stream()
                        .map(flag -> "\n   " + flag.rule() + ": " + flag.message())
                        .collect(Collectors.joining())
                + "\n   true:  "
                + of.text()
                + "\n   claim: "
                + claim.text()
                + "\n   spans: "
                + claim.spans().stream().map(Span::text).collect(Collectors.joining(" // "));
    }
}
