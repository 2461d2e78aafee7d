package org.evidenceatlas.text;

import java.util.Arrays;
import java.util.Locale;
import org.evidenceatlas.text.Strength.Level;

/** How often sentences of each step were read as each step, weakest first. */
final class Tally {
    private static final Level[] LEVELS = Level.values();

    private final int[][] counts = new int[LEVELS.length][LEVELS.length];

    void add(Level meant, Level read) {
        counts[meant.ordinal()][read.ordinal()]++;
    }

    void add(Tally other) {
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts.length; j++) {
                counts[i][j] += other.counts[i][j];
            }
        }
    }

    int all() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    double macro() {
        return Arrays.stream(LEVELS).mapToDouble(this::f1).average().orElseThrow();
    }

    private double f1(Level level) {
        double both = precision(level) + recall(level);
        return both == 0 ? 0 : 2 * precision(level) * recall(level) / both;
    }

    private double precision(Level level) {
        int read = Arrays.stream(counts).mapToInt(row -> row[level.ordinal()]).sum();
        return read == 0 ? 0 : (double) counts[level.ordinal()][level.ordinal()] / read;
    }

    private double recall(Level level) {
        int meant = Arrays.stream(counts[level.ordinal()]).sum();
        return meant == 0 ? 0 : (double) counts[level.ordinal()][level.ordinal()] / meant;
    }

    /** The causal and conditional sentences that were read as a weaker step. */
    int weaker() {
        int weaker = 0;
        for (int meant = Level.CONDITIONAL.ordinal(); meant < counts.length; meant++) {
            weaker += Arrays.stream(counts[meant], 0, meant).sum();
        }
        return weaker;
    }

    /** The causal and conditional sentences. */
    int strong() {
        return Arrays.stream(counts, Level.CONDITIONAL.ordinal(), counts.length)
                .flatMapToInt(Arrays::stream)
                .sum();
    }

    /** Precision, recall, F1 and the counts of each step, as a table. */
    String table(String name) {
        StringBuilder table = new StringBuilder();
        table.append(
                String.format(
                        Locale.ROOT,
                        "%s: %d, macro-F1 %.3f; causal or conditional read as weaker: %d of %d"
                                + " (%.1f %%)%n| labelled | read as none | correlational |"
                                + " conditional | causal | precision | recall | F1 |%n"
                                + "|---|---|---|---|---|---|---|---|%n",
                        name,
                        all(),
                        macro(),
                        weaker(),
                        strong(),
                        100.0 * weaker() / strong()));
        for (Level level : LEVELS) {
            int[] row = counts[level.ordinal()];
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %d | %d | %d | %d | %.3f | %.3f | %.3f |%n",
                            level.code(),
                            row[0],
                            row[1],
                            row[2],
                            row[3],
                            precision(level),
                            recall(level),
                            f1(level)));
        }
        return table.append(System.lineSeparator()).toString();
    }
}
