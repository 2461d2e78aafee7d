package org.evidenceatlas.model.draft;

import java.util.List;
import org.evidenceatlas.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a draft, with what it rests on.
 *
 * @param id unique in its draft and stable: "observed-2"
 * @param text one or two short plain sentences, no markup
 * @param spans for reported claims the words of the source, for derived ones those that the rule
 *     saw; never empty for reported claims
 * @param rule for derived claims the id of the rule
 * @param reason for derived claims why the rule applies here, in plain words
 * @param source for curated claims the editorial source that was opened
 */
public record Claim(
        String id,
        Field field,
        ClaimKind kind,
        String text,
        List<Span> spans,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable EditorialSource source) {
    public Claim {
        spans = List.copyOf(spans);
        boolean proved =
                switch (kind) {
                    case REPORTED -> !spans.isEmpty();
                    case DERIVED -> rule != null && reason != null;
                    case CURATED -> source != null;
                };
        if (!proved) {
            throw new IllegalArgumentException(
                    "The "
                            + kind.code()
                            + " claim "
                            + id
                            + " (\""
                            + text
                            + "\") rests on nothing: a"
                            + " reported claim needs a span, a derived one its rule and reason, a"
                            + " curated one its source.");
        }
    }
}
