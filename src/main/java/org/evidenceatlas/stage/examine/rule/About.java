package org.evidenceatlas.stage.examine.rule;

import java.util.List;
import org.evidenceatlas.model.Severity;

/**
 * What a check says of itself.
 *
 * @param id dotted and stable for ever: "numbers.present"
 * @param why one plain sentence for /methodology
 * @param caught examples the check must catch, {@code passed} look-alikes it must let pass. For
 *     checks of wording: prose. For checks of claims: "words of a source => words of a claim".
 */
public record About(
        String id,
        String version,
        Severity severity,
        String why,
        List<String> caught,
        List<String> passed) {
    public About {
        caught = List.copyOf(caught);
        passed = List.copyOf(passed);
    }
}
