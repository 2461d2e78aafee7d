package org.evidenceatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.evidenceatlas.site.Resource;
import org.junit.jupiter.api.Test;

class LarderTest {
    private static final int PAGE = 900;

    private final AtomicInteger made = new AtomicInteger();
    private final Larder larder = new Larder(10 * PAGE);

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
        assertThat(larder.size()).isEqualTo(PAGE);
    }

    @Test
    void itNeverHoldsMoreThanItMayAndLetsTheLongestUnaskedGo() {
        for (int i = 0; i < 10; i++) {
            ask("page" + i, "1");
        }
        ask("page0", "1");
        ask("page10", "1");
        assertThat(larder.size()).isEqualTo(10 * PAGE);
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
}
