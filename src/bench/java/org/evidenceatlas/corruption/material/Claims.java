package org.evidenceatlas.corruption.material;

import java.util.List;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.Field;

/** Makes reported claims. */
public final class Claims {
    private Claims() {}

    /** A sentence over its spans, in a field. */
    public static Claim reported(String id, Field field, String text, List<Span> spans) {
        return new Claim(id, field, ClaimKind.REPORTED, text, spans, null, null, null);
    }

    /** Other words over the same spans. */
    public static Claim reworded(Claim claim, String text) {
        return reported(claim.id(), claim.field(), text, claim.spans());
    }
}
