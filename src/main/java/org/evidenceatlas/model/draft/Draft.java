package org.evidenceatlas.model.draft;

import java.util.List;
import org.evidenceatlas.model.classification.Classification;

/**
 * Our text about a study.
 *
 * @param drafter who wrote it, with version: "builtin 1"
 * @param bare true where there was nothing to read: the page shows the bibliography and says why
 * @param claims in page order, grouped by field
 */
public record Draft(
        Classification classification, String drafter, boolean bare, List<Claim> claims) {
    public Draft {
        claims = List.copyOf(claims);
    }

    /** The claims of one field, in order. */
    public List<Claim> in(Field field) {
        return claims.stream().filter(claim -> claim.field() == field).toList();
    }
}
