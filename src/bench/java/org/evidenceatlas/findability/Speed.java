package org.evidenceatlas.findability;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evidenceatlas.embed.Embedder;
import org.evidenceatlas.embed.Model;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.search.Sort;
import org.evidenceatlas.search.StudyIndex;
import org.evidenceatlas.search.Wish;
import org.evidenceatlas.search.Years;

/** How long it takes to bring an index to many studies, and to find in it. */
final class Speed {
    private static final int ASKED = 2_000;
    private static final int WARM = 1_000;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Material material;
    private final PrintStream out;

    Speed(Material material, PrintStream out) {
        this.material = material;
        this.out = out;
    }

    void all() {
        for (int studies : sizes()) {
            measure(studies, Model.NONE, "words");
            if (!Boolean.getBoolean("words")) {
                measure(studies, spread(), "both");
            }
        }
    }

    /** How many studies: the system property {@code studies}, else both that are asked for. */
    private static int[] sizes() {
        String asked = System.getProperty("studies", "10000,100000");
        return Arrays.stream(asked.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    }

    /**
     * The model for queries; studies get vectors that are spread at random, for the time of a
     * look-up depends on their number alone.
     */
    private static Model spread() {
        Embedder real = Model.MINI_LM.opener().get().orElseThrow();
        return new Model(
                "spread",
                () ->
                        Optional.of(
                                new Embedder() {
                                    @Override
                                    public float[] vector(String text) {
                                        return text.length() < 200
                                                ? real.vector(text)
                                                : random(text.hashCode());
                                    }

                                    @Override
                                    public void close() {
                                        real.close();
                                    }
                                }));
    }

    private static float[] random(int seed) {
        Random chance = new Random(seed);
        float[] vector = new float[384];
        double square = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) chance.nextGaussian();
            square += vector[i] * vector[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    private void measure(int studies, Model model, String name) {
        Recombined recombined = new Recombined(material);
        SortedMap<String, String> states = new TreeMap<>();
        for (int i = 0; i < studies; i++) {
            states.put(Recombined.slug(i), "1");
        }
        try (StudyIndex index = StudyIndex.inMemory(material.pack(), model)) {
            long begun = System.nanoTime();
            long worked = CLOCK.getCurrentThreadCpuTime();
            index.bring(states, recombined::page);
            double processor = (CLOCK.getCurrentThreadCpuTime() - worked) / 1e9;
            double seconds = (System.nanoTime() - begun) / 1e9;
            List<Wish> wishes = wishes();
            long[] took = new long[ASKED];
            long[] work = new long[ASKED];
            for (int i = 0; i < WARM + ASKED; i++) {
                long from = System.nanoTime();
                long used = CLOCK.getCurrentThreadCpuTime();
                index.find(wishes.get(i % wishes.size()));
                if (i >= WARM) {
                    took[i - WARM] = System.nanoTime() - from;
                    work[i - WARM] = CLOCK.getCurrentThreadCpuTime() - used;
                }
            }
            Arrays.sort(took);
            Arrays.sort(work);
            out.printf(
                    Locale.ROOT,
                    "%s, %d studies: brought in %.1f s, %.1f of the processor (%.1f of it for the"
                            + " pages); find: %s; of the processor: %s%n",
                    name,
                    studies,
                    seconds,
                    processor,
                    recombined.seconds(),
                    told(took),
                    told(work));
        }
    }

    private static String told(long[] sorted) {
        return String.format(
                Locale.ROOT,
                "median %.1f ms, p99 %.1f ms, most %.1f ms",
                sorted[ASKED / 2] / 1e6,
                sorted[ASKED * 99 / 100] / 1e6,
                sorted[ASKED - 1] / 1e6);
    }

    /** The queries of readers, each with no filter, with two, and in another order. */
    private List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        try {
            Questions.read(SearchBench.QUERIES, SearchBench.JUDGEMENTS)
                    .forEach(
                            question -> {
                                Wish plain = Wish.of(question.words());
                                wishes.add(plain);
                                wishes.add(
                                        plain.with(
                                                Map.of(
                                                        Facet.LEVEL, Set.of("e2", "e3"),
                                                        Facet.YEAR, Set.of("2025"))));
                                wishes.add(plain.in(Sort.NEWEST));
                            });
        } catch (IOException unread) {
            throw new UncheckedIOException("The queries cannot be read.", unread);
        }
        wishes.add(Wish.of(""));
        wishes.add(new Wish("author:smith fatigue", Map.of(), Years.ALL, Sort.LARGEST, 40, 20));
        return wishes;
    }
}
