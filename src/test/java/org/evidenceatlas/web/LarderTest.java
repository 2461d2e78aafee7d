package org.evidenceatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.evidenceatlas.site.Resource;
import org.junit.jupiter.api.Test;

class LarderTest {
    private static final int PAGE = 900;
    private static final int NAMED = 5;
    private static final int HELD = PAGE + NAMED + Larder.BESIDE;

    private final AtomicInteger made = new AtomicInteger();
    private final Larder larder = new Larder(10 * HELD);

    private Optional<Sent> ask(String address, String state) {
        return larder.get(
                address,
                state,
                () -> {
                    made.incrementAndGet();
                    return Optional.of(
                            Sent.of(
                                    Resource.text(
                                            "text/plain",
                                            address.repeat(PAGE).substring(0, PAGE))));
                });
    }

    @Test
    void whatIsAskedForTwiceIsMadeOnce() {
        assertThat(ask("a", "1").orElseThrow()).isSameAs(ask("a", "1").orElseThrow());
        assertThat(made).hasValue(1);
    }

    @Test
    void anotherStateOfTheSiteMakesItAnew() {
        ask("a", "1");
        ask("a", "2");
        assertThat(made).hasValue(2);
        assertThat(larder.size()).isEqualTo(HELD - NAMED + 1);
    }

    @Test
    void itNeverHoldsMoreThanItMayAndLetsTheLongestUnaskedGo() {
        for (int i = 0; i < 10; i++) {
            ask("page" + i, "1");
        }
        ask("page0", "1");
        ask("pageX", "1");
        assertThat(larder.size()).isBetween(9L * HELD, 10L * HELD);
        assertThat(made).hasValue(11);
        ask("page0", "1");
        assertThat(made).hasValue(11);
        ask("page1", "1");
        assertThat(made).hasValue(12);
    }

    @Test
    void whatIsNotThereAndWhatIsTooLargeIsNotKept() {
        assertThat(larder.get("none", "1", Optional::empty)).isEmpty();
        Sent large = Sent.of(Resource.text("font/woff2", "x".repeat(2 * PAGE)));
        larder.get("large", "1", () -> Optional.of(large));
        assertThat(larder.size()).isZero();
    }

    @Test
    void whatWasMadeForAnOlderStateIsNotKeptForTheNewOne() {
        larder.get(
                "a",
                "1",
                () -> {
                    ask("b", "2");
                    return Optional.of(Sent.of(Resource.text("text/plain", "old")));
                });
        ask("a", "2");
        assertThat(made).hasValue(2);
    }

    @Test
    void longAddressesOfSmallAnswersCountToo() {
        for (int i = 0; i < 100; i++) {
            String address = i + "?".repeat(900);
            larder.get(address, "1", () -> Optional.of(Sent.of(Resource.text("text/plain", ""))));
        }
        assertThat(larder.size()).isBetween(8L * HELD, 10L * HELD);
    }

    @Test
    void whatIsHeldCompressedIsTheSameUnpacked() {
        String text = "many words ".repeat(2_000);
        Sent sent = Sent.of(Resource.text("text/plain", text));
        assertThat(sent.packed()).isTrue();
        assertThat(sent.size()).isLessThan(text.length() / 10);
        assertThat(sent.plain()).asString(StandardCharsets.UTF_8).isEqualTo(text);
    }

    @Test
    void manyAtOnceAreAnsweredEachForItsAddressAndState() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 4_000; i++) {
                String address = "p" + i % 37;
                String state = Integer.toString(i / 500);
                all.add(
                        threads.submit(
                                () ->
                                        larder.get(
                                                        address,
                                                        state,
                                                        () -> Optional.of(said(address, state)))
                                                .orElseThrow()
                                                .type()
                                                .equals(address + state)));
            }
            for (var one : all) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(larder.size()).isLessThanOrEqualTo(10L * HELD);
    }

    private static Sent said(String address, String state) {
        return Sent.of(Resource.text(address + state, "x".repeat(PAGE)));
    }
}
