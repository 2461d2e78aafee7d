package org.evidenceatlas.stage.classify;

import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.Piece;

/** Tells whether people entered a study as patients, not as staff or as the public. */
final class PatientsEntered {
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?i)\\b(?:professionals|practitioners|physicians|nurses|care providers|clinicians|"
                            + "therapists|students|employees|delphi|experts|general population"
                            + "|representative|birth cohort|attenders)\\b");
    private static final Pattern PATIENTS =
            Pattern.compile(
                    "(?i)\\bpatients?\\b|\\b(?:people|individuals|participants|adults|women|subjects|"
                            + "children|adolescents|those|persons) (?:living )?with\\b|\\bcases\\b"
                            + "|sufferers|long-?haulers|survivors");

    private PatientsEntered() {}

    static boolean in(Paper paper) {
        boolean others = false;
        for (Piece piece : paper.pieces()) {
            boolean told = piece.part() == Part.METHODS || piece.part() == Part.RESULTS;
            if (told || piece.part() == Part.TITLE) {
                if (PATIENTS.matcher(piece.text()).find()) {
                    return true;
                }
                others |= OTHERS.matcher(piece.text()).find();
            }
        }
        return !others;
    }
}
