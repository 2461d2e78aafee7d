package org.evidenceatlas.model.classification;

/**
 * The evidence level with its reason, by the first row of the published table that fits.
 *
 * @param row 1 to 7, the row of the table
 * @param reason one sentence for the page
 */
public record LevelDecision(EvidenceLevel value, int row, String reason) {
    public LevelDecision {
        if (row < 1 || row > 7) {
            throw new IllegalArgumentException("The level table has rows 1 to 7, not " + row + ".");
        }
    }
}
