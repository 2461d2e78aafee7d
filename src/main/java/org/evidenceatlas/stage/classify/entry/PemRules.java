package org.evidenceatlas.stage.classify.entry;

import static org.evidenceatlas.stage.classify.reading.PhraseRule.rule;

import java.util.List;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.PhraseRule;

/** The rules that find post-exertional malaise as a condition of entry, stated outright. */
final class PemRules {
    private static final String PEM =
            "(?:\\bPEM\\b|\\bPESE\\b|post-?\\s?exertional (?:malaise|symptom|neuroimmune)\\w*)";

    static final List<PhraseRule<PemCriterion>> LIST =
            List.of(
                    rule("pem.stated-entry", PemCriterion.REQUIRED, 9)
                            .in(Part.METHODS, Part.AIM, Part.RESULTS)
                            .finds(
                                    "(?:inclusion criteria|eligib\\w+|includ(?:ed|ing)|recruited|"
                                            + "enrolled|required|requiring|all (?:patients|"
                                            + "participants|subjects)) (?:[\\w/,-]+ ){0,10}?"
                                            + "(?:had|have|having|with|reported|reporting|were|was|"
                                            + "presence of|experienced|required to have) "
                                            + "(?:[\\w/,-]+ ){0,4}?"
                                            + PEM
                                            + "|"
                                            + PEM
                                            + " (?:was|being|as) (?:\\w+ )?(?:required|mandatory|an? "
                                            + "(?:\\w+ )?(?:inclusion|entry) criterion)",
                                    "exertional",
                                    "pem",
                                    "pese")
                            .because(
                                    "Entry asked for post-exertional malaise in so many words.",
                                    "Post-exertional malaise was required for entry.",
                                    "Post-exertional malaise was measured."),
                    rule("pem.stated-not-required", PemCriterion.NOT_REQUIRED, 9)
                            .in(Part.METHODS, Part.AIM, Part.RESULTS)
                            .finds(
                                    PEM
                                            + " (?:was|is) not (?:\\w+ )?(?:required|mandatory|needed)"
                                            + "|(?:not|without) requir\\w+ (?:\\w+ ){0,3}"
                                            + PEM,
                                    "exertional",
                                    "pem",
                                    "pese")
                            .evenNegated()
                            .because(
                                    "The text says that it was not needed.",
                                    "Post-exertional malaise was not required.",
                                    "Post-exertional malaise was required."));

    private PemRules() {}
}
