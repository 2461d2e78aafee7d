package org.evidenceatlas.stage.classify.design;

import static org.evidenceatlas.model.classification.StudyDesign.COHORT;
import static org.evidenceatlas.model.classification.StudyDesign.NON_RANDOMISED_TRIAL;
import static org.evidenceatlas.model.classification.StudyDesign.PROTOCOL;
import static org.evidenceatlas.model.classification.StudyDesign.RANDOMISED_TRIAL;
import static org.evidenceatlas.stage.classify.reading.Part.AIM;
import static org.evidenceatlas.stage.classify.reading.Part.BACKGROUND;
import static org.evidenceatlas.stage.classify.reading.Part.CONCLUSION;
import static org.evidenceatlas.stage.classify.reading.Part.DOING;
import static org.evidenceatlas.stage.classify.reading.Part.METHODS;
import static org.evidenceatlas.stage.classify.reading.Part.OTHER;
import static org.evidenceatlas.stage.classify.reading.Part.OWN;
import static org.evidenceatlas.stage.classify.reading.Part.RESULTS;
import static org.evidenceatlas.stage.classify.reading.Part.TITLE;
import static org.evidenceatlas.stage.classify.reading.PhraseRule.rule;

import java.util.List;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.stage.classify.reading.PhraseRule;

/** The rules for studies that give people something, or follow them over time. */
final class TrialRules {
    /** What will be done; two such sentences make a protocol. */
    static final PhraseRule<StudyDesign> FUTURE =
            rule("design.future-tense", PROTOCOL, 6)
                    .in(METHODS, RESULTS, OTHER)
                    .finds(
                            "\\bwill (?:be )?(?:\\w+ly )?(?:randomi[sz]ed|recruit\\w*|"
                                    + "assess\\w*|measured?|collect\\w*|enrol\\w*|includ\\w+|"
                                    + "carried out|conduct\\w*|compar\\w+|receive|"
                                    + "analy[sz]ed?|complete|undergo|allocated|performed?|"
                                    + "evaluat\\w+|invited|interview\\w*)",
                            "will")
                    .because(
                            "What will be done, not what was done.",
                            "Sixty people will be recruited.",
                            "Sixty people were recruited.");

    static final List<PhraseRule<StudyDesign>> LIST =
            List.of(
                    rule("design.randomised-title", RANDOMISED_TRIAL, 12)
                            .in(TITLE)
                            .finds(
                                    "randomi[sz]ed|\\bRCT\\b|placebo[- ]controlled|double[- ]blind",
                                    "random",
                                    "rct",
                                    "placebo",
                                    "blind")
                            .because(
                                    "A title that calls the study randomised or placebo-controlled.",
                                    "Rest and tea in ME/CFS: a randomised trial",
                                    "A non-randomised trial of tea"),
                    rule("design.were-randomised", RANDOMISED_TRIAL, 14)
                            .in(METHODS, RESULTS, AIM)
                            .finds(
                                    "(?:were|was|are|been|and|participants|patients|subjects)"
                                            + " (?:then )?(?:\\d+:\\d+ )?(?:block )?"
                                            + "(?:randomi[sz]ed|randomly (?:assigned|allocated|"
                                            + "divided|selected to receive)|allocated randomly|"
                                            + "assigned randomly|randomly and equally)",
                                    "random")
                            .because(
                                    "People were put into groups by chance.",
                                    "Forty people were randomly assigned to tea or water.",
                                    "Forty people were not randomised."),
                    rule("design.randomised-design", RANDOMISED_TRIAL, 7)
                            .in(METHODS, AIM, RESULTS, CONCLUSION, OTHER)
                            .finds(
                                    "randomi[sz]ed,? (?:\\w+[- ,]+){0,6}(?:trial|study|design)\\b"
                                            + "|double[- ]blind(?:ed)?,? (?:\\w+[- ,]+){0,4}trial\\b"
                                            + "|\\b(?:this|our|the|single-site|pilot) RCT\\b"
                                            + "|placebo[- ]controlled (?:\\w+ ){0,3}(?:trial|study)\\b",
                                    "random",
                                    "rct",
                                    "blind",
                                    "placebo")
                            .because(
                                    "The text calls the study a randomised trial.",
                                    "We ran a randomised, controlled trial of tea.",
                                    "Further randomised trials are needed."),
                    rule("design.open-trial", NON_RANDOMISED_TRIAL, 9)
                            .in(OWN)
                            .finds(
                                    "open[- ]label (?:\\w+[- ]){0,4}(?:trial|study|phase)"
                                            + "|single[- ]arm\\b|uncontrolled (?:\\w+ )?trial"
                                            + "|non-?randomi[sz]ed (?:\\w+[- ]){0,3}(?:trial|study)"
                                            + "|quasi-?(?:random\\w*|experiment\\w*)"
                                            + "|one[- ]group pre-?test"
                                            + "|before[- ]and[- ]after study"
                                            + "|pre-?(?: |-)?post (?:intervention |test )?design",
                                    "open",
                                    "single",
                                    "uncontrolled",
                                    "random",
                                    "quasi",
                                    "pre",
                                    "before")
                            .evenNegated()
                            .because(
                                    "A treatment was given to all, or to groups not made by chance.",
                                    "We ran an open-label pilot trial of tea.",
                                    "Everyone was told the label."),
                    rule("design.pilot-treatment", NON_RANDOMISED_TRIAL, 4)
                            .in(DOING)
                            .finds(
                                    "(?:patients|participants|subjects|individuals) (?:\\w+ ){0,4}"
                                            + "(?:received|underwent|were treated with|were given|"
                                            + "were administered|completed) (?:\\w+[ -]){0,5}"
                                            + "(?:weeks?|sessions?|infusions?|dos(?:e|es|age)|"
                                            + "treatments?|therapy|program(?:me)?|intervention|"
                                            + "training|procedures?|plasmapheresis)\\b"
                                            + "|(?:pilot|feasibility) (?:study|trial) (?:\\w+ ){0,3}"
                                            + "(?:of|evaluat\\w+|test\\w*|to assess)"
                                            + "|treated with (?:\\w+[ -]){0,4}for \\w+ (?:weeks|months)",
                                    "received",
                                    "treat",
                                    "underwent",
                                    "given",
                                    "administered",
                                    "completed",
                                    "pilot",
                                    "feasib")
                            .because(
                                    "People were given a treatment for the study.",
                                    "All patients received six weeks of tea therapy.",
                                    "All patients answered a questionnaire."),
                    rule("design.pilot-title", NON_RANDOMISED_TRIAL, 4)
                            .in(TITLE)
                            .finds(
                                    "\\b(?:pilot|feasibility|proof[- ]of[- ]concept|phase (?:1|2|I|II)"
                                            + ")\\b|\\beffects? of (?:\\w+[ -]){1,8}(?:therapy|"
                                            + "treatment|training|supplementation|stimulation|"
                                            + "immunoglobulins?|plasmapheresis|rehabilitation)",
                                    "pilot",
                                    "feasib",
                                    "proof",
                                    "phase",
                                    "effect")
                            .because(
                                    "A title that speaks of a pilot or of a treatment's effect.",
                                    "Tea for fatigue: a pilot study",
                                    "Tea drinking and fatigue"),
                    rule("design.protocol-title", PROTOCOL, 20)
                            .in(TITLE)
                            .finds(
                                    "(?:study|trial|research) protocol\\b|(?:^|[:.,] )(?:an? |the )?(?:[\\w-]+ ){0,4}protocol"
                                            + "(?: (?:of|for|to) |$)|^protocol\\b|\\bprotocol (?:of|for|to) an? "
                                            + "|rationale and design|study design and"
                                            + "|design of (?:a|the) (?:\\w+[ -]){0,4}trial",
                                    "protocol",
                                    "design")
                            .evenNegated()
                            .because(
                                    "A title that calls the paper a protocol.",
                                    "Tea for fatigue: protocol of a trial",
                                    "Tea for fatigue: results of a trial"),
                    FUTURE,
                    rule("design.trial-registered-protocol", PROTOCOL, 6)
                            .in(AIM, METHODS, CONCLUSION, OTHER)
                            .finds(
                                    "this (?:study )?protocol (?:describes|outlines|details|"
                                            + "presents|paper)|this (?:trial|study) will\\b"
                                            + "|(?:study|trial) protocol (?:for|of|describ)",
                                    "protocol",
                                    "will")
                            .because(
                                    "The text says that a plan is told.",
                                    "This protocol describes a trial of tea.",
                                    "The protocol was followed."),
                    rule("design.cohort-named", COHORT, 10)
                            .in(OWN)
                            .finds(
                                    "(?:prospective|retrospective|longitudinal|observational|"
                                            + "population-based|registry-based|matched|inception|"
                                            + "historical|nationwide|multicent(?:re|er)|ongoing)"
                                            + ",? (?:\\w+[- ,]+){0,4}cohort"
                                            + "|cohort (?:observational )?(?:study|analys[ie]s)"
                                            + "|analysis of a cohort|birth cohort"
                                            + "|(?:chart|case[- ]notes?|medical records?) review"
                                            + "|(?:longitudinal|prospective) (?:[\\w-]+ ){0,3}study of "
                                            + "(?:[\\w-]+ ){0,3}(?:patients|adults|people|participants)"
                                            + "|retrospective,? (?:observational|(?:register|registry|"
                                            + "population|database)-based) study",
                                    "cohort",
                                    "longitud",
                                    "prospective",
                                    "retrospective",
                                    "review")
                            .because(
                                    "The text calls the study a cohort.",
                                    "We did a prospective cohort study.",
                                    "The cohort was small."),
                    rule("design.follow-up-title", COHORT, 7)
                            .in(TITLE)
                            .finds(
                                    "follow[- ]?up|longitudinal|prospective|cohort|trajector"
                                            + "|\\b\\d+[- ](?:months?|years?)\\b|over time"
                                            + "|(?:one|two|three|four|five)[- ]years?\\b"
                                            + "|incidence|new[- ]onset",
                                    "follow",
                                    "longitud",
                                    "prospect",
                                    "cohort",
                                    "traject",
                                    "month",
                                    "year",
                                    "over time",
                                    "incidence",
                                    "new")
                            .because(
                                    "A title that speaks of following people over time.",
                                    "Ten-year follow-up of fatigue: a 120-month study",
                                    "Fatigue measured once"),
                    rule("design.followed", COHORT, 5)
                            .in(DOING)
                            .finds(
                                    "(?:were|was|been) (?:\\w+ )?(?:followed|re-?assessed|"
                                            + "monitored|re-?evaluated)"
                                            + "(?: up| longitudinally| prospectively)?"
                                            + "|follow(?:ed)?[- ]?up (?:of|for|at|period|visit|"
                                            + "assessment|evaluation)|(?:longitudinal|prospective) "
                                            + "(?:\\w+ )?(?:study|analys[ie]s|data|follow)"
                                            + "|at (?:baseline|enrol\\w+),? (?:and|\\d+)"
                                            + "|hazard ratio|\\bperson-years\\b|incidence rate"
                                            + "|retrospective(?:ly)? (?:analy[sz]\\w+|review\\w*)",
                                    "follow",
                                    "assessed",
                                    "monitored",
                                    "evaluated",
                                    "longitud",
                                    "prospect",
                                    "baseline",
                                    "enrol",
                                    "hazard",
                                    "person-years",
                                    "incidence",
                                    "retrospect")
                            .because(
                                    "People were seen again later.",
                                    "They were followed for two years.",
                                    "They were seen once."),
                    rule("design.not-yet", PROTOCOL, 3)
                            .in(BACKGROUND, AIM)
                            .finds(
                                    "\\b(?:trial|study) (?:aims|is designed|will|is planned)\\b",
                                    "trial",
                                    "study")
                            .because(
                                    "A study that is still to be done.",
                                    "The trial aims to test tea.",
                                    "The trial tested tea."));

    private TrialRules() {}
}
