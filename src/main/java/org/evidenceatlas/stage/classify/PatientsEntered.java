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

    /** Those who entered with an infection, in whom the illness may come or not. */
    private static final Pattern INFECTED =
            Pattern.compile(
                    "(?i)\\bCOVID-19 (?:in)?patients\\b|\\b(?:patients|adults|people|individuals) "
                            + "(?:\\w+ ){0,3}with (?:acute |severe |confirmed |mild ){0,2}(?:COVID-19|"
                            + "SARS-CoV-2)\\b");

    private static final String ILLNESS =
            "(?:long[- ]?COVID|post[- ]?(?:acute )?COVID|PASC|PCS|ME/CFS|CFS|ME\\b|chronic fatigue|myalgic)";
    private static final Pattern ILL =
            Pattern.compile(
                    "(?i)\\b(?:patients|adults|people|individuals|participants|cases|those|women|men|"
                            + "children|persons|subjects|survivors) (?:\\w+ ){0,3}(?:with|had|having|by|from) "
                            + "(?:\\w+ ){0,3}"
                            + ILLNESS
                            + "|"
                            + ILLNESS
                            + "[\\w-]*(?: syndrome| conditions?)? (?:\\w+ ){0,2}(?:patients|participants|"
                            + "cases|cohort|groups?|clinic|survivors|sufferers|subjects)");

    private PatientsEntered() {}

    /** Whether people entered with an infection, and nobody as a patient with the illness. */
    static boolean infectedOnly(Paper paper) {
        boolean infected = false;
        for (Piece piece : paper.pieces()) {
            if (ILL.matcher(piece.text()).find()) {
                return false;
            }
            infected |= piece.part() != Part.BACKGROUND && INFECTED.matcher(piece.text()).find();
        }
        return infected;
    }

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
