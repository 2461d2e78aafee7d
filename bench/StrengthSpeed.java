import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.text.Strength;

/** Sentences a second of one core, and milliseconds over long texts of one repeated part. See bench/strength. */
public class StrengthSpeed {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int PASSES = 60;

    public static void main(String[] args) throws Exception {
        List<String> sentences =
                Files.readAllLines(Path.of(args[0])).stream().filter(line -> !line.isBlank()).toList();
        if (sentences.isEmpty()) {
            System.err.println(args[0] + " holds no sentence; give a file with one sentence a line.");
            System.exit(2);
        }
        double characters = sentences.stream().mapToInt(String::length).average().orElseThrow();
        int repeats = Math.max(1, 2_000 / sentences.size());
        double[] rates = new double[PASSES];
        int levels = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            long begun = CLOCK.getCurrentThreadCpuTime();
            for (int again = 0; again < repeats; again++) {
                for (String sentence : sentences) {
                    levels += Strength.of(sentence).level().ordinal();
                }
            }
            rates[pass] = repeats * sentences.size() * 1e9 / (CLOCK.getCurrentThreadCpuTime() - begun);
        }
        Arrays.sort(rates);
        System.out.printf(
                Locale.ROOT,
                "%d sentences of %.0f characters: %.0f a second of processor time (median of %d passes, %d)%n",
                sentences.size(), characters, rates[PASSES / 2], PASSES, levels);
        for (String part : List.of("(", "a; ", "is ", "may not be ", "is not associated with ")) {
            StringBuilder line = new StringBuilder(String.format("%-26s", '"' + part + '"'));
            for (int kilobytes : new int[] {100, 200, 400, 800}) {
                String text = part.repeat(kilobytes * 1000 / part.length());
                long begun = CLOCK.getCurrentThreadCpuTime();
                Strength.asserted(text);
                long took = (CLOCK.getCurrentThreadCpuTime() - begun) / 1_000_000;
                line.append(String.format(" %d KB %d ms", kilobytes, took));
            }
            System.out.println(line);
        }
    }
}
