package org.evidenceatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.store.database.Between;
import org.evidenceatlas.store.database.Database;
import org.evidenceatlas.store.database.Lease;
import org.evidenceatlas.store.database.Postgres;
import org.evidenceatlas.store.database.PostgresAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The right to write where no lock of the system helps: on a PostgreSQL server. */
class LeaseTest {
    private static final TestStore STORE = TestStore.POSTGRESQL;
    private static final Instant NOW = Instant.parse("2026-05-26T00:00:00Z");

    @TempDir private Path folder;

    @Test
    void aWriterWithoutASignOfLifeLosesItsRightAndCanKeepNothing() {
        try (Home first = STORE.write(folder)) {
            first.runs().add(NOW, "one");
            timePasses();
            try (Home second = STORE.write(folder)) {
                assertThatThrownBy(() -> first.runs().add(NOW, "two"))
                        .isInstanceOf(HomeProblem.class)
                        .hasMessageContaining(
                                "This program may no longer write to jdbc:postgresql:")
                        .hasMessageContaining("no sign of life for 60 seconds")
                        .hasMessageContaining("atlas run, process ")
                        .hasMessageContaining("then run the line again");
                assertThatThrownBy(() -> first.searches().begin("fatigue", null, NOW))
                        .hasMessageContaining("This program may no longer write to");
                second.runs().add(NOW, "three");
                assertThat(second.runs().number()).isEqualTo(2);
                assertThat(second.runs().report()).contains("three");
            }
        }
        STORE.write(folder).close();
    }

    @Test
    void aWriterWhoseProcessIsGoneFromThisMachineIsFollowedAtOnce() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        try (Home first = STORE.write(folder)) {
            STORE.sql(folder, "update writer set pid = " + dead.pid());
            try (Home second = STORE.write(folder)) {
                second.runs().add(NOW, "two");
                assertThatThrownBy(() -> first.runs().add(NOW, "one"))
                        .hasMessageContaining("This program may no longer write to");
            }
        }
    }

    @Test
    void aWriterOnAnotherMachineIsWaitedFor() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        try (Home first = STORE.write(folder)) {
            STORE.sql(folder, "update writer set host = 'elsewhere', pid = " + dead.pid());
            assertThatThrownBy(() -> STORE.write(folder))
                    .isInstanceOf(HomeProblem.class)
                    .hasMessageContaining("process " + dead.pid() + " on elsewhere")
                    .hasMessageContaining(
                            "(if it was killed on another machine: 60 seconds after its last sign"
                                    + " of life)");
            first.runs().add(NOW, "still");
        }
    }

    @Test
    void aWriterInAContainerOfTheSameNameIsWaitedFor() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        try (Home first = STORE.write(folder)) {
            STORE.sql(
                    folder,
                    "update writer set host = replace(host, 'pid:[', 'pid:[9'), pid = "
                            + dead.pid());
            assertThatThrownBy(() -> STORE.write(folder))
                    .isInstanceOf(HomeProblem.class)
                    .hasMessageContaining("process " + dead.pid() + " on ")
                    .hasMessageNotContaining("pid:[");
            first.runs().add(NOW, "still");
        }
    }

    @Test
    void aTakeoverWaitsForTheTransactionThatRuns() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (Home first = STORE.write(folder)) {
            CompletableFuture<Void> slow =
                    CompletableFuture.runAsync(
                            () ->
                                    first.transaction(
                                            () -> {
                                                first.runs().add(NOW, "slow");
                                                inside.countDown();
                                                await(goOn);
                                            }));
            assertThat(inside.await(1, TimeUnit.MINUTES)).isTrue();
            timePasses();
            assertThatThrownBy(() -> STORE.write(folder))
                    .isInstanceOf(HomeProblem.class)
                    .hasMessageContaining("is being written by atlas run, process ");
            goOn.countDown();
            slow.get(1, TimeUnit.MINUTES);
            assertThat(first.runs().report()).contains("slow");
        }
    }

    @Test
    void aWriterThatLivesKeepsItsRightForAsLongAsItLikes() throws InterruptedException {
        STORE.write(folder).close();
        // Nine seconds pass, and without signs the right would end after six.
        Postgres hasty =
                new Postgres(PostgresAddress.parse(TestStore.url(folder)), 6, 60, Between.NOTHING);
        AtomicInteger connections = new AtomicInteger();
        Between faulty =
                new Between() {
                    @Override
                    public Connection connection(Connection direct) {
                        if (connections.incrementAndGet() == 2) {
                            throw new IllegalStateException("the first sign of life fails");
                        }
                        return direct;
                    }
                };
        try (Database one = Database.single(hasty.with(faulty), true);
                Lease held = Lease.take(one, "run");
                Database other = Database.single(hasty, true)) {
            for (int i = 0; i < 9; i++) {
                Thread.sleep(1000);
                assertThatThrownBy(() -> Lease.take(other, "run"))
                        .hasMessageContaining("is being written by atlas run");
            }
            one.transaction(() -> new Runs(one).add(NOW, "still here"));
            assertThat(held).isNotNull();
            assertThat(connections).hasValueGreaterThan(3);
        }
    }

    /** The clock is the server's, so a minute is made to pass there. */
    private void timePasses() {
        assertThat(STORE.sql(folder, "update writer set expires = expires - 61")).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
