package org.evidenceatlas.model.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A text that may be sent and never shown: its string form tells only whether there is one. */
public final class Secret {
    /** No secret. */
    public static final Secret NONE = new Secret("");

    private static final String INSTEAD = "(the API key)";

    private final String text;

    /** Keeps the text; a blank one is none. */
    public Secret(String text) {
        this.text = text.strip();
    }

    /** Whether there is one. */
    public boolean given() {
        return !text.isEmpty();
    }

    /** The text itself, to be sent to where it belongs. */
    public String reveal() {
        return text;
    }

    /** Other people's words with the secret taken out, in case they quote it back to us. */
    public String hiddenIn(String words) {
        return given()
                ? words.replace(text, INSTEAD)
                        .replace(URLEncoder.encode(text, StandardCharsets.UTF_8), INSTEAD)
                : words;
    }

    @Override
    public String toString() {
        return given() ? "(given, not shown)" : "(none)";
    }
}
