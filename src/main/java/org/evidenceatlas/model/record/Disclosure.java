package org.evidenceatlas.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money and interests, as the record states them. */
public record Disclosure(@Nullable String competingInterests, List<String> funding) {
    public Disclosure {
        funding = List.copyOf(funding);
    }
}
