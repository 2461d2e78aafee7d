package org.evidenceatlas.corruption.material;

import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Draft;

/**
 * A sentence that is true of a paper, as a reported claim over the words that carry it.
 *
 * @param origin who phrased it
 */
public record Truth(Draft draft, Claim claim, Origin origin) {
    /** Where the words come from. */
    public enum Origin {
        /** A reported claim of our own draft. */
        DRAFT,
        /** A sentence of the abstract, put over itself. */
        SOURCE
    }

    /** The sentence. */
    public String text() {
        return claim.text();
    }

    /** Stable over runs: the study and the claim. */
    public String key() {
        return draft.classification().study().id() + " " + claim.id();
    }

    /**
     * A number from 0 to {@code below} - 1 that depends on the paper, the claim and a salt alone.
     */
    public int choose(String salt, int below) {
        return Math.floorMod((key() + " " + salt).hashCode() * 0x9E3779B1 >>> 7, below);
    }

    /** The same claim in other words over the same spans. */
    public Falsehood saying(String kind, String way, String text) {
        return new Falsehood(kind, way, this, Claims.reworded(claim, text));
    }
}
