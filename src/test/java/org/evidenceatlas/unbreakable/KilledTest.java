package org.evidenceatlas.unbreakable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.evidenceatlas.store.TestStore;
import org.evidenceatlas.unbreakable.Dwelling.Day;
import org.evidenceatlas.unbreakable.Dwelling.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs that are killed, at random moments and at each commit, and started again. */
@ParameterizedClass
@EnumSource(TestStore.class)
class KilledTest {
    private static final int KILLS = Dwelling.ALL ? 50 : 4;
    private static final long SEED = 20261124;

    /** Commits at which the sampled form kills, of each day. */
    private static final int SAMPLED = 2;

    /** What a process ends with that SIGKILL ended, as the JDK says it. */
    private static final int SIGKILLED = 128 + 9;

    @Parameter private TestStore store = TestStore.SQLITE;

    @TempDir private Path folder;

    @Test
    void killedAtRandomMomentsAndRunAgainItIsTheSameAtlas() throws Exception {
        Random random = new Random(SEED);
        long life = life();
        int twice = 0;
        for (int i = 0; i < KILLS; i++) {
            Day day = Day.values()[i % 2];
            long after = Math.round(life * (i + random.nextDouble()) / KILLS);
            Dwelling dwelling = killed(day, "random-" + i, after);
            if (random.nextInt(3) == 0) {
                twice += kill(dwelling, Math.round(life * random.nextDouble())) ? 1 : 0;
            }
            String told = day + " killed after " + after + " ms";
            if (Dwelling.ALL) {
                dwelling.isRepairedByAnother(told);
            } else {
                dwelling.isRepaired(told);
            }
        }
        Dwelling.note(
                "%s: %d random moments of %d ms, %d of the repairing runs killed too"
                        .formatted(store, KILLS, life, twice));
    }

    /** A home whose run was killed; sooner than told where it had ended by then. */
    private Dwelling killed(Day day, String name, long after) throws Exception {
        for (long at = after; ; at = at * 3 / 4) {
            Dwelling dwelling = dwelling(day, name + "-" + at);
            if (kill(dwelling, at)) {
                return dwelling;
            }
        }
    }

    /** How long an undisturbed run takes here, in milliseconds. */
    private long life() throws Exception {
        Dwelling quiet = dwelling(Day.FIRST, "quiet");
        long start = System.nanoTime();
        assertThat(quiet.end(quiet.start()).code()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** Kills a run, unless it has ended by then. */
    private static boolean kill(Dwelling dwelling, long after) throws Exception {
        Process run = dwelling.start();
        run.waitFor(after, TimeUnit.MILLISECONDS);
        run.destroyForcibly().waitFor();
        Ended last = dwelling.end(run);
        assertThat(last.code()).as(last.said()).isIn(0, SIGKILLED);
        return last.code() == SIGKILLED;
    }

    @Test
    void killedBeforeAndAfterItsCommitsAndRunAgainItIsTheSameAtlas() throws Exception {
        for (Day day : Day.values()) {
            int commits = commits(day);
            // On the later day only what changed is written.
            assertThat(commits).as(day + ": commits").isGreaterThan(day == Day.FIRST ? 20 : 10);
            for (int commit : chosen(commits)) {
                for (String when : moments(commit)) {
                    Dwelling dwelling = dwelling(day, when.charAt(0) + "-" + commit);
                    Ended killed = dwelling.end(dwelling.harmed(when + commit));
                    assertThat(killed.code())
                            .as(when + commit + ": " + killed.said())
                            .isEqualTo(BrittleAtlas.KILLED);
                    dwelling.isRepaired(day + " killed " + when + commit);
                }
            }
            Dwelling.note("%s: commits of the %s day: %d".formatted(store, day, commits));
        }
    }

    private static List<String> moments(int commit) {
        List<String> both = List.of("before:", "after:");
        return Dwelling.ALL ? both : List.of(both.get(commit % 2));
    }

    private int commits(Day day) throws Exception {
        Dwelling quiet = dwelling(day, "counting");
        Path counted = folder.resolve(day + "-commits.txt");
        assertThat(quiet.end(quiet.harmed("counts:" + counted)).code()).isZero();
        return Integer.parseInt(Files.readString(counted));
    }

    private static int[] chosen(int commits) {
        return Dwelling.ALL
                ? IntStream.rangeClosed(1, commits).toArray()
                : new Random(SEED).ints(1, commits + 1).distinct().limit(SAMPLED).toArray();
    }

    private Dwelling dwelling(Day day, String name) throws Exception {
        return new Dwelling(store, day, folder.resolve(day + "-" + name).resolve("home"));
    }
}
