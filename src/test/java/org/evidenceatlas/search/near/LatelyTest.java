package org.evidenceatlas.search.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LatelyTest {
    private final AtomicInteger made = new AtomicInteger();
    private final Lately lately = new Lately(10);

    private float ask(String text) {
        return lately.get(text, this::vector).orElseThrow()[0];
    }

    private Optional<float[]> vector(String text) {
        made.incrementAndGet();
        return Optional.of(new float[] {text.hashCode()});
    }

    @Test
    void whatIsAskedTwiceIsMadeOnce() {
        assertThat(ask("sleep")).isEqualTo(ask("sleep")).isNotEqualTo(ask("pain"));
        assertThat(made).hasValue(2);
    }

    @Test
    void theLongestUnaskedGoesAndNoMoreAreKeptThanMay() {
        for (int i = 0; i < 10; i++) {
            ask("q" + i);
        }
        ask("q0");
        ask("q10");
        assertThat(lately.size()).isEqualTo(10);
        ask("q0");
        assertThat(made).hasValue(11);
        ask("q1");
        assertThat(made).hasValue(12);
    }

    @Test
    void longTextsAndWhatHasNoVectorAreNotKept() {
        ask("x".repeat(Lately.LONGEST + 1));
        assertThat(lately.get("none", text -> Optional.empty())).isEmpty();
        assertThat(lately.size()).isZero();
    }

    @Test
    void manyAtOnceGetTheVectorOfTheirOwnText() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 4_000; i++) {
                String text = "q" + i % 23;
                all.add(threads.submit(() -> ask(text) == text.hashCode()));
            }
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(lately.size()).isEqualTo(10);
    }
}
