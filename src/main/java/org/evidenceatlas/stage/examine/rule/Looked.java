package org.evidenceatlas.stage.examine.rule;

import org.evidenceatlas.model.Passage;
import org.evidenceatlas.model.draft.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Some words of a text that a check remarks on.
 *
 * @param claim id of the claim the text belongs to, null for prose of others or a whole draft
 * @param start first UTF-16 unit in {@code text}, {@code end} one past the last
 */
public record Looked(@Nullable String claim, String text, int start, int end) {
    /** All of a claim. */
    public static Looked at(Claim claim) {
        return new Looked(claim.id(), claim.text(), 0, claim.text().length());
    }

    /** Some words of a claim. */
    public static Looked at(Claim claim, int start, int end) {
        return new Looked(claim.id(), claim.text(), start, end);
    }

    /** Some words of a passage. */
    public static Looked at(Passage passage, int start, int end) {
        return new Looked(passage.claim(), passage.text(), start, end);
    }

    /** Some words that belong to the draft as a whole, such as its source's. */
    public static Looked at(String text) {
        return new Looked(null, text, 0, text.length());
    }
}
