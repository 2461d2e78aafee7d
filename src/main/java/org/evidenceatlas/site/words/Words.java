package org.evidenceatlas.site.words;

import org.evidenceatlas.model.Basis;
import org.evidenceatlas.model.classification.Applicability;
import org.evidenceatlas.model.classification.ControlGroup;
import org.evidenceatlas.model.classification.DefinitionQuality;
import org.evidenceatlas.model.classification.Direction;
import org.evidenceatlas.model.classification.DiseaseContext;
import org.evidenceatlas.model.classification.EvidenceLevel;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.classification.PeerReview;
import org.evidenceatlas.model.classification.PemCriterion;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.study.Status;

/** The one table that says each classified value in plain words. */
public final class Words {
    private Words() {}

    /** "E2 Controlled or large". */
    public static String of(EvidenceLevel level) {
        return switch (level) {
            case NONE -> "No evidence level";
            case E0 -> "E0 Synthesis or guideline";
            case E1 -> "E1 Repeated";
            case E2 -> "E2 Controlled or large";
            case E3 -> "E3 Early";
        };
    }

    /** "Case-control study". */
    public static String of(StudyDesign design) {
        return switch (design) {
            case GUIDELINE -> "Guideline";
            case SYSTEMATIC_REVIEW -> "Systematic review";
            case NARRATIVE_REVIEW -> "Narrative review";
            case RANDOMISED_TRIAL -> "Randomised trial";
            case NON_RANDOMISED_TRIAL -> "Trial without randomisation";
            case COHORT -> "Cohort study";
            case CASE_CONTROL -> "Case-control study";
            case CROSS_SECTIONAL -> "Cross-sectional study";
            case CASE_REPORT -> "Case report";
            case QUALITATIVE -> "Interview or text study (qualitative)";
            case LABORATORY -> "Laboratory study";
            case ANIMAL -> "Animal study";
            case MODELLING -> "Modelling study";
            case METHODS -> "Study of a method";
            case PROTOCOL -> "Plan of a study (protocol)";
            case COMMENTARY -> "Commentary";
            case NOTICE -> "Notice";
            case UNCLEAR -> "Study design unclear";
        };
    }

    /** "PEM required". */
    public static String of(PemCriterion pem) {
        return switch (pem) {
            case REQUIRED -> "PEM required";
            case NOT_REQUIRED -> "PEM not required";
            case UNCLEAR -> "PEM unclear";
            case NOT_APPLICABLE -> "PEM does not apply";
        };
    }

    /** "People". */
    public static String of(Participants participants) {
        return switch (participants) {
            case HUMAN -> "People";
            case ANIMAL -> "Animals";
            case CELLS -> "Cells";
            case NONE -> "No participants of its own";
            case UNCLEAR -> "Unclear";
        };
    }

    /** "Yes, people were compared with others". */
    public static String of(ControlGroup control) {
        return switch (control) {
            case YES -> "Yes";
            case NO -> "No";
            case UNCLEAR -> "Unclear";
            case NOT_APPLICABLE -> "Does not apply";
        };
    }

    /** "Difference reported", of the main result. */
    public static String of(Direction direction) {
        return switch (direction) {
            case POSITIVE -> "Difference reported";
            case NULL -> "No difference reported";
            case MIXED -> "Mixed";
            case UNCLEAR -> "Unclear";
            case NOT_APPLICABLE -> "Does not apply";
        };
    }

    /** "Strict". */
    public static String of(DefinitionQuality quality) {
        return switch (quality) {
            case STRICT -> "Strict";
            case ADEQUATE -> "Adequate";
            case WEAK -> "Weak";
            case UNCLEAR -> "Unclear";
            case NOT_APPLICABLE -> "Does not apply";
        };
    }

    /** "ME/CFS and long COVID". */
    public static String of(DiseaseContext context) {
        return switch (context) {
            case ME_CFS -> "ME/CFS";
            case LONG_COVID -> "Long COVID";
            case ME_CFS_AND_LONG_COVID -> "ME/CFS and long COVID";
            case CHRONIC_FATIGUE -> "Long-lasting fatigue";
            case OTHER -> "Another condition";
            case UNCLEAR -> "Unclear";
        };
    }

    /** "Journal article". */
    public static String of(PeerReview review) {
        return switch (review) {
            case JOURNAL_ARTICLE -> "Journal article (review assumed)";
            case PREPRINT -> "Preprint, not yet reviewed";
            case EDITORIAL_OR_LETTER -> "Editorial or letter";
            case UNCLEAR -> "Peer review unknown";
        };
    }

    /** Whether results bear on people with post-exertional malaise. */
    public static String of(Applicability applicability) {
        return switch (applicability) {
            case DIRECT -> "Direct: PEM was a condition of entry";
            case INDIRECT -> "Indirect: PEM was not a condition of entry";
            case UNCLEAR -> "Unclear";
            case NOT_APPLICABLE -> "Does not apply";
        };
    }

    /** "Retracted". */
    public static String of(Status.Value status) {
        return switch (status) {
            case CURRENT -> "No notice known";
            case CORRECTED -> "Corrected";
            case CONCERN -> "Under an expression of concern";
            case PARTIALLY_RETRACTED -> "Retracted in part";
            case RETRACTED -> "Retracted";
            case WITHDRAWN -> "Withdrawn";
            case UNKNOWN -> "Status unknown";
        };
    }

    /** How a value was reached: "by a rule, from the words of the paper's record". */
    public static String of(Basis basis) {
        return switch (basis) {
            case PUBLICATION_TYPE -> "from the library's own publication type";
            case RULE -> "by a rule, from words in the text";
            case DERIVED -> "follows from other values";
            case NONE -> "nothing found in what was read";
        };
    }

    /** Values that the contract keeps as codes in text, said in words. */
    public static String ofCode(String code) {
        return switch (code) {
            case "not-applicable" -> "Does not apply";
            case "able-to-work" -> "Able to work";
            case "house-bound" -> "House-bound";
            case "bed-bound" -> "Bed-bound";
            case "older-adults" -> "Older adults";
            case "female" -> "Women or girls";
            case "male" -> "Men or boys";
            case "both" -> "Both";
            case "double-blind" ->
                    "Double-blind: neither those taking part nor those measuring knew who got what";
            case "single-blind" -> "Single-blind: one side knew who got what";
            case "assessor-blind" -> "Those measuring did not know who got what";
            case "open-label" -> "Open-label: people knew what they were given";
            case "self-reported" -> "Rated by those taking part";
            case "objective" -> "Measured from outside";
            case "reported" -> "Reported in what was read";
            case "not-reported" -> "Not reported in what was read";
            case "yes" -> "Yes";
            case "no" -> "No";
            case "optional" -> "Optional";
            case "exertional-fatigue" -> "Asks for fatigue after exertion";
            case "required" -> "PEM required";
            case "not-required" -> "PEM not required";
            default -> sentence(code.replace('-', ' '));
        };
    }

    /** What entry by a case definition alone means for the PEM badge. */
    public static String ofPemCode(String code) {
        return code.equals("unclear") ? of(PemCriterion.UNCLEAR) : ofCode(code);
    }

    /** What was read: "The abstract only". */
    public static String ofRead(String read) {
        return switch (read) {
            case "abstract" -> "Abstract only";
            case "full-text" -> "Abstract, and what the article says of who took part";
            case "title" -> "Title only";
            default -> "The library record only";
        };
    }

    /** The text with its first letter as a capital. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : Character.toTitleCase(text.charAt(0)) + text.substring(1);
    }
}
