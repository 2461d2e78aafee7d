package org.evidenceatlas.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;

class UsedUpTest {
    /** A class that cannot be set up, as where memory ends in the midst of it. */
    private static final class Large {
        private static final int SIZE = size();

        private static int size() {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @Test
    void memoryThatEndsWhileAClassIsSetUpIsFoundByTheFirstThreadAndByEveryLaterOne() {
        Throwable first = catchThrowable(() -> String.valueOf(Large.SIZE));
        Throwable later = catchThrowable(() -> String.valueOf(Large.SIZE));
        assertThat(first).isInstanceOf(OutOfMemoryError.class);
        assertThat(later).isInstanceOf(NoClassDefFoundError.class);
        assertThat(UsedUp.behind(first)).containsSame((OutOfMemoryError) first);
        assertThat(UsedUp.behind(new IllegalStateException(later)))
                .get()
                .extracting(Throwable::getMessage)
                .asString()
                .startsWith("Java heap space");
    }

    @Test
    void anotherFaultIsNone() {
        assertThat(UsedUp.behind(new IllegalStateException(new NoClassDefFoundError("x"))))
                .isEmpty();
        assertThat(UsedUp.behind(new ExceptionInInitializerError("another"))).isEmpty();
    }
}
