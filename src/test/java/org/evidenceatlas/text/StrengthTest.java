package org.evidenceatlas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidenceatlas.text.Strength.Level;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class StrengthTest {
    /** The set's own scale: 0 none, 1 causal, 2 conditional, 3 correlational. */
    private static final List<Level> SCALE =
            List.of(Level.NONE, Level.CAUSAL, Level.CONDITIONAL, Level.CORRELATIONAL);

    @Test
    void theFourStepsAreToldApartWithTheWordsThatDecided() {
        assertThat(Strength.of("The drug reduces pain."))
                .isEqualTo(new Strength.Reading(Level.CAUSAL, "reduces pain"));
        assertThat(Strength.of("The drug may reduce pain.").level()).isEqualTo(Level.CONDITIONAL);
        assertThat(Strength.of("Pain was associated with poor sleep."))
                .isEqualTo(new Strength.Reading(Level.CORRELATIONAL, "associated"));
        assertThat(Strength.of("Ten people took part."))
                .isEqualTo(new Strength.Reading(Level.NONE, ""));
    }

    @Test
    void whatIsDeniedOrAskedIsNotAsserted() {
        assertThat(Strength.asserted("It does not prove that the virus causes pain.").level())
                .isEqualTo(Level.NONE);
        assertThat(Strength.asserted("Does the virus cause pain?").level()).isEqualTo(Level.NONE);
        assertThat(Strength.asserted("The virus causes pain.").level()).isEqualTo(Level.CAUSAL);
    }

    @Test
    void macroF1OnTheDevelopmentSentencesKeepsItsFloor() throws IOException {
        String shared = Optional.ofNullable(System.getenv("ATLAS_SHARED")).orElse("../shared");
        Path file = Path.of(shared, "labels", "claim-strength-dev.csv");
        Assumptions.assumeTrue(
                Files.isRegularFile(file),
                "No labelled sentences at " + file + "; set ATLAS_SHARED.");
        int[][] counts = new int[SCALE.size()][SCALE.size()];
        String all = Files.readString(file);
        int from = all.indexOf('\n') + 1;
        for (int end = rowEnd(all, from); from < all.length(); end = rowEnd(all, from)) {
            String row = all.substring(from, end).strip();
            int label = row.charAt(row.length() - 1) - '0';
            String sentence = row.substring(0, row.length() - 2).replace("\"", " ");
            counts[label][SCALE.indexOf(Strength.of(sentence).level())]++;
            from = end + 1;
        }
        double macro = 0;
        StringBuilder report = new StringBuilder();
        for (int k = 0; k < SCALE.size(); k++) {
            double f1 = f1(counts, k);
            macro += f1 / SCALE.size();
            report.append(String.format(Locale.ROOT, "%s F1 %.3f%n", SCALE.get(k).code(), f1));
        }
        report.append(String.format(Locale.ROOT, "macro F1 %.3f%n", macro));
        Path folder = Files.createDirectories(Path.of("target", "examination"));
        Files.writeString(folder.resolve("strength.txt"), report);
        assertThat(macro).as("macro F1 of strength").isGreaterThan(0.65);
    }

    /** The line feed that ends a row: the one after its label, "…,2". */
    private static int rowEnd(String all, int from) {
        int at = all.indexOf('\n', from);
        while (at > 0 && !isLabelled(all.substring(from, at).strip())) {
            at = all.indexOf('\n', at + 1);
        }
        return at < 0 ? all.length() : at;
    }

    private static boolean isLabelled(String row) {
        int length = row.length();
        return length > 2
                && row.charAt(length - 2) == ','
                && "0123".indexOf(row.charAt(length - 1)) >= 0;
    }

    private static double f1(int[][] counts, int k) {
        int right = counts[k][k];
        int said = 0;
        int meant = 0;
        for (int j = 0; j < counts.length; j++) {
            said += counts[j][k];
            meant += counts[k][j];
        }
        return 2.0 * right / (said + meant);
    }
}
