package org.evidenceatlas.stage.acquire.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.evidenceatlas.model.access.Secret;

/** For reading answers that no server sent. */
public final class Unasked {
    /** Asks nobody; it lends its words to setbacks. */
    public static final Asker ASKER =
            new Asker(
                    new Server(URI.create("http://localhost/"), "test", Secret.NONE, 1, ""),
                    Circumstances.real());

    private Unasked() {}

    /** Whether a setback is told in a sentence of bounded length that moves no terminal. */
    public static void told(Setback setback) {
        String words = String.valueOf(setback.getMessage());
        assertThat(words).hasSizeBetween(10, 1000).endsWith(".");
        assertThat(words.codePoints()).noneMatch(Character::isISOControl);
    }
}
