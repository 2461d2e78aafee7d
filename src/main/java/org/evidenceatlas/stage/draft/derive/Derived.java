package org.evidenceatlas.stage.draft.derive;

import java.util.List;
import org.evidenceatlas.model.Span;

/** What a rule says of one study: the sentence, why the rule applies, and the words it saw. */
public record Derived(String text, String reason, List<Span> spans) {
    public Derived {
        spans = List.copyOf(spans);
    }

    static Derived of(String text, String reason) {
        return new Derived(text, reason, List.of());
    }
}
