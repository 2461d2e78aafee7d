package org.evidenceatlas.stage.classify.sample;

import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.classify.reading.Paper;

/** Tells whether all who took part in a study without a comparison group have the illness. */
final class WholeIsPatients {
    private static final String ILLNESS =
            "(?:ME/CFS|CFS/ME|ME|CFS|myalgic|chronic fatigue|long[- ]?COVID|post[- ]COVID|PASC|PCC"
                    + "|post-acute sequelae|persist\\w+ symptoms|fibromyalgia)\\b";
    private static final Pattern ILL =
            Pattern.compile(
                    "(?i)\\b(?:with|had|having|suffer\\w* (?:from|with)|diagnosed with|fitting|met|meeting"
                            + "|fulfilling|living with|affected by|(?:referred|presenting) to"
                            + "|experiencing) (?:[\\w’'-]+ ){0,4}?"
                            + ILLNESS
                            + "|\\binterviews? with (?:\\w+ )?patients\\b|"
                            + ILLNESS
                            + " (?:\\w+ )?(?:patients|sufferers|clinic)\\b");
    private static final Pattern ILL_TITLE =
            Pattern.compile(
                    "(?i)\\b(?:patients|people|individuals|adults|children|adolescents|persons|those|women"
                            + "|men|sufferers) (?:\\w+ ){0,2}?(?:with|having|affected by|living with|suffering from)"
                            + " (?:[\\w’'-]+ ){0,4}?"
                            + ILLNESS
                            + "|"
                            + ILLNESS
                            + " (?:\\w+ )?(?:patients|sufferers)\\b");
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?i)\\b(?:professionals?|experts?|clinicians?|nurses?|doctors?|physicians?|workers?"
                            + "|providers?|students?|therapists?|practitioners?|caregivers?|carers?"
                            + "|(?:general|adult|study) population|recovered|tested|testing positive|infected"
                            + "|discharged|records?|representative|registr(?:y|ies)|volunteers"
                            + "|survivors|history of)\\b|(?:^|[^-])\\bhospitali[sz]ed\\b");

    private WholeIsPatients() {}

    /** Whether the number of all is one of patients, by its sentence or by the title. */
    static boolean is(Paper paper, GroupCount total) {
        String sentence = paper.pieces().get(total.sentence()).text();
        if (OTHERS.matcher(sentence).find()) {
            return false;
        }
        return ILL.matcher(sentence).find() || ILL_TITLE.matcher(title(paper)).find();
    }

    private static String title(Paper paper) {
        String title = paper.text().title();
        return OTHERS.matcher(title).find() ? "" : title;
    }
}
