package org.evidenceatlas.stage.draft;

import org.evidenceatlas.model.draft.EditorialSource;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.stage.draft.derive.CautionRules;
import org.evidenceatlas.stage.draft.read.Material;

/**
 * What guidelines say on programmes that increase activity, as the pack has it, with its source.
 */
final class Caution {
    private Caution() {}

    /** Each entry of the pack's list: sentence | title | address | day it was opened. */
    static void editorial(Material material, Scribe scribe) {
        if (!CautionRules.kind(material).equals("activity")) {
            return;
        }
        for (String entry : material.pack().wording().list("activity-guidance")) {
            String[] parts = entry.split("\\|", -1);
            if (parts.length != 4) {
                throw new IllegalArgumentException(
                        "wording.yaml, activity-guidance: \""
                                + entry
                                + "\" must have four parts: sentence|title|address|day opened.");
            }
            scribe.curated(
                    Field.CAUTION, parts[0], new EditorialSource(parts[1], parts[2], parts[3]));
        }
    }
}
