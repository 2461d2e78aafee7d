package org.evidenceatlas.stage.classify.design;

import static org.evidenceatlas.model.classification.StudyDesign.CASE_CONTROL;
import static org.evidenceatlas.model.classification.StudyDesign.CASE_REPORT;
import static org.evidenceatlas.model.classification.StudyDesign.CROSS_SECTIONAL;
import static org.evidenceatlas.model.classification.StudyDesign.METHODS;
import static org.evidenceatlas.model.classification.StudyDesign.QUALITATIVE;
import static org.evidenceatlas.stage.classify.reading.Part.DOING;
import static org.evidenceatlas.stage.classify.reading.Part.OWN;
import static org.evidenceatlas.stage.classify.reading.Part.TITLE;
import static org.evidenceatlas.stage.classify.reading.PhraseRule.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.PhraseRule;

/** The rules for studies that look at people once, one by one, or listen to them. */
final class PeopleRules {
    private static final Set<Part> METHODS_AND_RESULTS = EnumSet.of(Part.METHODS, Part.RESULTS);

    static final List<PhraseRule<StudyDesign>> LIST =
            List.of(
                    rule("design.case-control-named", CASE_CONTROL, 9)
                            .in(OWN)
                            .finds("case[- –]control", "case")
                            .because(
                                    "The text calls the study case-control.",
                                    "A case-control study of sleep.",
                                    "Control of cases was hard."),
                    rule("design.healthy-controls", CASE_CONTROL, 9)
                            .in(DOING)
                            .finds(
                                    "(?:healthy|matched|sedentary|population|unaffected|normal)"
                                            + "[- ,]+(?:\\w+[- ,]+){0,5}(?:controls?|subjects|"
                                            + "volunteers|individuals|donors|people|comparison)\\b"
                                            + "|\\b(?:versus|vs\\.?|and|with|to|from|than) (?:\\w+ ){0,2}"
                                            + "(?:controls|control (?:subjects|group|participants))\\b"
                                            + "|\\bHCs?\\b",
                                    "healthy",
                                    "control",
                                    "matched",
                                    "sedentary",
                                    "hc",
                                    "normal",
                                    "unaffected",
                                    "population")
                            .because(
                                    "People with the condition are set beside healthy people.",
                                    "Blood of 30 patients and 20 healthy controls was tested.",
                                    "Blood of 30 patients was tested."),
                    rule("design.cases-compared", CASE_CONTROL, 6)
                            .in(OWN)
                            .finds(
                                    "compared (?:with|to) (?:\\w+[- ]){0,5}(?:controls?|healthy|"
                                            + "people without|individuals without|patients with)"
                                            + "|differ\\w* (?:\\w+ ){0,3}(?:between|from) (?:\\w+[-/ ])"
                                            + "{0,6}(?:controls?|healthy)|divided into (?:two|three|"
                                            + "four|2|3|4) groups|genome-wide association"
                                            + "|discriminat\\w+ (?:\\w+[- /]){0,5}(?:from|between)",
                                    "compared",
                                    "differ",
                                    "divided",
                                    "genome",
                                    "discriminat")
                            .because(
                                    "Groups of people are compared at one time.",
                                    "Sleep was compared with controls.",
                                    "Sleep was compared over the years."),
                    rule("design.cross-sectional-named", CROSS_SECTIONAL, 9)
                            .in(OWN)
                            .finds("cross[- ]?sectional(?:ly)?", "sectional")
                            .because(
                                    "The text calls the study cross-sectional.",
                                    "A cross-sectional survey of sleep.",
                                    "A section of tissue was cut."),
                    rule("design.cross-sectional-title", CROSS_SECTIONAL, 2)
                            .in(TITLE)
                            .finds("cross[- ]?sectional(?:ly)?", "sectional")
                            .because(
                                    "The title itself calls the study cross-sectional.",
                                    "Follow-up of sleep: a cross-sectional study",
                                    "Follow-up of sleep: a cohort study"),
                    rule("design.survey", CROSS_SECTIONAL, 6)
                            .in(DOING)
                            .finds(
                                    "\\b(?:online|web-based|postal|questionnaire|national|mail|"
                                            + "internet|detailed|population|self-report|telephone)"
                                            + "[- ](?:\\w+ ){0,2}(?:survey|questionnaire)\\b"
                                            + "|survey (?:data|respondents|of|was)|"
                                            + "\\bsurvey(?:ed)?\\b|respondents\\b|questionnaire-based"
                                            + "|descriptive (?:study|analys[ie]s)"
                                            + "|completed (?:\\w+ ){0,4}questionnaires?",
                                    "survey",
                                    "questionnaire",
                                    "respondent",
                                    "descriptive")
                            .because(
                                    "People were asked once.",
                                    "We sent an online survey.",
                                    "We sent blood to a laboratory."),
                    rule("design.prevalence", CROSS_SECTIONAL, 3)
                            .in(OWN)
                            .finds(
                                    "\\bprevalence of|(?:determine|estimate|assess|examine) the "
                                            + "(?:\\w+ )?prevalence|correlat(?:ed|ion|ions) (?:with|"
                                            + "between)|associated with",
                                    "prevalence",
                                    "correlat",
                                    "associated")
                            .because(
                                    "How common a thing is, or what goes with what.",
                                    "We estimated the prevalence of poor sleep.",
                                    "We treated poor sleep."),
                    rule("design.measured-once", CROSS_SECTIONAL, 3)
                            .in(METHODS_AND_RESULTS)
                            .finds(
                                    "\\b(?:patients|participants|subjects|individuals|adults|people)"
                                            + "\\b(?:[^.;]{0,60}(?:completed|underwent|were|had|showed|"
                                            + "reported|answered))"
                                            + "|\\bwe (?:tested|measured|studied|examined|assessed|"
                                            + "evaluated) [^.;]{0,60}\\b(?:patients|participants|"
                                            + "subjects|individuals|adults|people)\\b",
                                    "patients",
                                    "participants",
                                    "subjects",
                                    "individuals",
                                    "adults",
                                    "people")
                            .because(
                                    "People were measured, and nothing says more than once.",
                                    "Forty adults completed a walking test.",
                                    "Forty cups were filled."),
                    rule("design.case-report-title", CASE_REPORT, 12)
                            .in(TITLE)
                            .finds(
                                    "case[- ](?:report|series)\\b|\\bcase (?:study|studies)(?:[.:]|$| (?:and|with|on)\\b| of (?:an?|one|two|three|four|the) )|\\ba case of\\b"
                                            + "|in a case of|clinical case|case presentation"
                                            + "|report of (?:a|two|three|four) (?:\\w+ )?cases?",
                                    "case")
                            .because(
                                    "A title that speaks of a case or a case series.",
                                    "Tea in ME/CFS: a case report",
                                    "Tea in ME/CFS: a case-control study"),
                    rule("design.case-report-told", CASE_REPORT, 8)
                            .in(OWN)
                            .finds(
                                    "\\b(?:we|this|here|herein|the|our)\\b (?:\\w+ ){0,4}(?:report|"
                                            + "present|describe|summari[sz]e)s? (?:on )?(?:a|the|an) "
                                            + "(?:\\w+ ){0,4}(?:case|patient|wom[ae]n|m[ae]n)\\b"
                                            + "|case[- ](?:report|series)\\b"
                                            + "|\\ba (?:\\w+ )?\\d+[- ]year[- ]old|\\b\\d+[- ]year[- ]old "
                                            + "(?:\\w+ ){0,2}(?:male|female|m[ae]n|wom[ae]n|girl|boy|"
                                            + "patient)|previously healthy (?:man|woman|male|female)",
                                    "case",
                                    "patient",
                                    "wom",
                                    "man",
                                    "year")
                            .because(
                                    "The story of one person, or of a few.",
                                    "We report a case of a woman of forty.",
                                    "In any case, women took part."),
                    rule("design.qualitative-named", QUALITATIVE, 11)
                            .in(OWN)
                            .finds(
                                    "qualitative (?:\\w+[- ]){0,3}(?:study|interviews?|research|"
                                            + "design|analys[ie]s|approach|methods?|evaluation|"
                                            + "synthesis|inquiry|data)|focus groups?"
                                            + "|thematic(?:ally)? analy\\w+|phenomenolog\\w+"
                                            + "|grounded theory|photovoice|free[- ]text"
                                            + "|(?:semi-?structured|in-?depth) interviews?"
                                            + "|interpretative|narrative interviews?",
                                    "qualitative",
                                    "focus",
                                    "thematic",
                                    "phenomen",
                                    "grounded",
                                    "photovoice",
                                    "free",
                                    "interview",
                                    "interpretative")
                            .because(
                                    "People's own words are the data.",
                                    "A qualitative interview study of sleep.",
                                    "A quantitative study of sleep."),
                    rule("design.experiences-title", QUALITATIVE, 5)
                            .in(TITLE)
                            .finds(
                                    "\\b(?:experiences?|views|perceptions?|lived)\\b|\\bperspectives?(?:[^:\\w]|$)"
                                            + "|\\binterviews?\\b|mixed[- ]methods",
                                    "experience",
                                    "perspective",
                                    "views",
                                    "perception",
                                    "lived",
                                    "interview",
                                    "mixed")
                            .because(
                                    "A title about experiences or views.",
                                    "Patients' experiences of clinics",
                                    "Patients' blood in clinics"),
                    rule("design.methods-title", METHODS, 12)
                            .in(TITLE)
                            .finds(
                                    "\\bvalidat(?:ion|ing|ed|y)\\b|psychometric|reliability"
                                            + "|(?:development|design|developing|construction) (?:and|of)"
                                            + " (?:\\w+[- ]){0,6}(?:scale|questionnaire|tool|"
                                            + "instrument|measure|index|diary|assay|test|app|dataset|"
                                            + "criteria|screening|validation)|diagnostic (?:test|"
                                            + "biomarker|tool|assay)|machine[- ]learning|\\bAI\\b"
                                            + "|minimum dataset|delphi|normative|norm values"
                                            + "|digital precision|deep learning",
                                    "validat",
                                    "psychometric",
                                    "reliab",
                                    "develop",
                                    "design",
                                    "construct",
                                    "diagnostic",
                                    "learning",
                                    "ai",
                                    "dataset",
                                    "delphi",
                                    "norm",
                                    "digital")
                            .because(
                                    "A title about a measure, a test or a tool.",
                                    "Validation of a fatigue scale",
                                    "A trial of tea"),
                    rule("design.methods-told", METHODS, 6)
                            .in(OWN)
                            .finds(
                                    "we (?:have )?(?:developed|designed|introduce[d]?|built|propose)"
                                            + " (?:and validated )?(?:\\w+[-, ]+){0,6}(?:assay|tool|"
                                            + "test|scale|questionnaire|classifier|algorithm|instrument|"
                                            + "network|framework|platform|device|app|BioMapAI)\\b"
                                            + "|psychometric (?:properties|testing|evaluation)"
                                            + "|internal consistency|test[- ]retest"
                                            + "|content validity|construct validity"
                                            + "|criterion validity|factor analysis"
                                            + "|delphi (?:\\w+ )?(?:process|study|method|survey)",
                                    "we ",
                                    "psychometric",
                                    "internal",
                                    "retest",
                                    "validity",
                                    "factor",
                                    "delphi")
                            .because(
                                    "A measure, test or tool was made or checked.",
                                    "We developed a new fatigue scale.",
                                    "We developed a fever."));

    private PeopleRules() {}
}
