package org.evidenceatlas.stage.classify.design;

import static org.evidenceatlas.model.classification.StudyDesign.ANIMAL;
import static org.evidenceatlas.model.classification.StudyDesign.COMMENTARY;
import static org.evidenceatlas.model.classification.StudyDesign.GUIDELINE;
import static org.evidenceatlas.model.classification.StudyDesign.LABORATORY;
import static org.evidenceatlas.model.classification.StudyDesign.MODELLING;
import static org.evidenceatlas.model.classification.StudyDesign.NARRATIVE_REVIEW;
import static org.evidenceatlas.model.classification.StudyDesign.NOTICE;
import static org.evidenceatlas.model.classification.StudyDesign.SYSTEMATIC_REVIEW;
import static org.evidenceatlas.stage.classify.reading.Part.AIM;
import static org.evidenceatlas.stage.classify.reading.Part.METHODS;
import static org.evidenceatlas.stage.classify.reading.Part.OWN;
import static org.evidenceatlas.stage.classify.reading.Part.RESULTS;
import static org.evidenceatlas.stage.classify.reading.Part.TITLE;
import static org.evidenceatlas.stage.classify.reading.PhraseRule.rule;

import java.util.List;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.stage.classify.reading.PhraseRule;

/** The rules for papers that rest on other papers, on animals, on cells or on sums. */
final class PaperRules {
    /** Of another paper: "response to two exercise tests" is a subject. */
    private static final String RESPONSE =
            "response to(?::| [\"'\u2018\u201c]| (?:the |an? |your |our )?(?:letters?|comment\\w*|editorial"
                    + "|criti\\w+|articles?|papers?|concerns|reviewers?|readers?)\\b| (?:dr|prof)\\b"
                    + "|(?: [\\w-]+){1,3} et al)";

    static final List<PhraseRule<StudyDesign>> LIST =
            List.of(
                    rule("design.notice-title", NOTICE, 40)
                            .in(TITLE)
                            .finds(
                                    "^\\W*(?:(?:author |publisher )?correction|erratum|"
                                            + "corrigendum|corrigenda|retraction(?: notice| note)?|"
                                            + "expression of concern|editorial expression of concern"
                                            + "|addendum|withdrawn|withdrawal)\\b(?:\\W|$)",
                                    "correct",
                                    "errat",
                                    "corrig",
                                    "retract",
                                    "concern",
                                    "addend",
                                    "withdr")
                            .because(
                                    "A title that begins as a notice does.",
                                    "Correction: Tea and fatigue",
                                    "Correcting for age"),
                    rule("design.guideline-title", GUIDELINE, 11)
                            .in(TITLE)
                            .finds(
                                    "\\bguidelines?\\b|consensus (?:statement|criteria|"
                                            + "recommendations?|guidance|document)"
                                            + "|position (?:statement|paper)|recommendations (?:for|of|"
                                            + "from)|redefining an illness|practice parameter"
                                            + "|clinical guidance",
                                    "guid",
                                    "consensus",
                                    "position",
                                    "recommend",
                                    "redefin",
                                    "practice")
                            .because(
                                    "A title that names a guideline, a consensus or criteria.",
                                    "Fatigue: consensus statement of a working group",
                                    "Fatigue: a trial"),
                    rule("design.guideline-told", GUIDELINE, 6)
                            .in(OWN)
                            .finds(
                                    "(?:this|these|the|new|present) (?:\\w+ ){0,3}guidelines? (?:\\w+ )"
                                            + "{0,2}(?:provides?|covers?|recommends?|was developed|were "
                                            + "developed)|(?:panel|committee|working group) (?:\\w+ ){0,4}"
                                            + "(?:recommends|recommended|developed|proposes|proposed)"
                                            + "|consensus (?:criteria|statement) (?:was|were|is|are)",
                                    "guideline",
                                    "panel",
                                    "committee",
                                    "group",
                                    "consensus")
                            .because(
                                    "The text gives the advice of a body.",
                                    "The committee recommends new criteria.",
                                    "The committee approved the study."),
                    rule("design.systematic-title", SYSTEMATIC_REVIEW, 15)
                            .in(TITLE)
                            .finds(
                                    "systematic(?:\\w+)? (?:\\w+ )?(?:literature )?(?:review|overview|"
                                            + "search|synthesis)|meta-?analy\\w+|scoping review"
                                            + "|umbrella review|network meta|rapid review"
                                            + "|integrative review|evidence synthesis|meta-synthesis",
                                    "systematic",
                                    "meta",
                                    "scoping",
                                    "umbrella",
                                    "rapid",
                                    "integrative",
                                    "synthesis")
                            .because(
                                    "A title that names a systematic or scoping review.",
                                    "Tea and fatigue: a systematic review",
                                    "Tea and fatigue: a review"),
                    rule("design.systematic-told", SYSTEMATIC_REVIEW, 9)
                            .in(OWN)
                            .finds(
                                    "\\b(?:systematic(?:ally)?|scoping) (?:\\w+ ){0,2}(?:review|search)"
                                            + "\\w*|\\bPRISMA\\b|PROSPERO|\\bAMSTAR|risk of bias"
                                            + "|(?:included|identified|retrieved) (?:a total of |all |the |\\d[\\d,]* "
                                            + "|(?:[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|two|three|four|five|six|seven"
                                            + "|eight|nine|ten|eleven|twelve) )?(?:[a-z-]+(?:al|ed|ant|ble|ive|ort|ary"
                                            + "|que|ing|ot|xt) ){0,3}(?:studies|trials|RCTs|articles)\\b|searched (?:\\w+[, ]+){0,6}"
                                            + "(?:pubmed|medline|embase|cochrane|central|databases?"
                                            + "|literature)|(?:pubmed|medline|embase)[,)]"
                                            + "|meta-analys[ie]s (?:was|were|showed|of (?:[\\w-]+ ){0,4}(?:studies"
                                            + "|trials|RCTs|cohorts|articles|papers|reports|effects|prevalence))"
                                            + "|random-effects",
                                    "systematic",
                                    "scoping",
                                    "prisma",
                                    "prospero",
                                    "amstar",
                                    "bias",
                                    "studies",
                                    "trials",
                                    "rcts",
                                    "articles",
                                    "searched",
                                    "pubmed",
                                    "medline",
                                    "embase",
                                    "meta",
                                    "effects")
                            .because(
                                    "Studies were sought and chosen by rules.",
                                    "We searched MEDLINE and included twelve trials with adults.",
                                    "We searched for a venue."),
                    rule("design.review-title", NARRATIVE_REVIEW, 8)
                            .in(TITLE)
                            .finds(
                                    "\\breview\\b|overview|\\bperspectives? (?:on|in)\\b|hypothes[ie]s"
                                            + "|state of the art|current (?:understanding|knowledge|"
                                            + "concepts|status)|recent advances|research progress"
                                            + "|insights? (?:from|into)|natural history"
                                            + "|\\brole of\\b|pathophysiolog\\w+|potential (?:role|"
                                            + "mechanisms?|target\\w*)|mechanisms?\\b|unifying"
                                            + "|lessons (?:from|learned)|emerging|future directions"
                                            + "|a call (?:for|to)|understanding\\b|towards?\\b",
                                    "review",
                                    "view",
                                    "perspective",
                                    "hypothes",
                                    "state of",
                                    "current",
                                    "advance",
                                    "progress",
                                    "insight",
                                    "natural",
                                    "role",
                                    "physiolog",
                                    "potential",
                                    "mechanism",
                                    "unifying",
                                    "lesson",
                                    "emerging",
                                    "future",
                                    "call",
                                    "understanding",
                                    "toward")
                            .because(
                                    "A title that promises an overview or an idea.",
                                    "Tea and fatigue: a review",
                                    "Tea and fatigue: a trial"),
                    rule("design.review-told", NARRATIVE_REVIEW, 8)
                            .in(OWN)
                            .finds(
                                    "(?:this|the|our|present|here,? we|in this|mini|narrative|"
                                            + "comprehensive|current|literature)[- ]?(?:\\w+ ){0,3}"
                                            + "(?:reviews?|overview)\\b"
                                            + "|\\bwe (?:\\w+ ){0,3}(?:review|summari[sz]e|discuss|"
                                            + "propose|hypothesi[sz]e|outline|highlight|synthesi[sz]ed?|"
                                            + "argue|suggest that (?:\\w+ ){0,3}may)\\b"
                                            + "|this (?:paper|article|chapter|work|perspective) "
                                            + "(?:\\w+ ){0,2}(?:reviews|summari[sz]es|discusses|"
                                            + "examines|explores|proposes|outlines|presents a|provides "
                                            + "an overview|focuses|aims to (?:review|summari[sz]e))"
                                            + "|hypothesis paper|reviews current knowledge"
                                            + "|unifying (?:\\w+ )?(?:concept|hypothesis)"
                                            + "|emerging evidence|growing (?:body of )?evidence",
                                    "review",
                                    "overview",
                                    "we ",
                                    "this ",
                                    "hypothesis",
                                    "unifying",
                                    "evidence")
                            .because(
                                    "The text says that it reviews, discusses or proposes.",
                                    "In this review, we discuss tea.",
                                    "Tea was reviewed by a taster."),
                    rule("design.commentary-title", COMMENTARY, 9)
                            .in(TITLE)
                            .finds(
                                    "^(?:re:|reply|"
                                            + RESPONSE
                                            + "|comment(?:ary)?\\b|letter|editorial|"
                                            + "in reply|authors? (?:reply|response))|\\bcommentary\\b"
                                            + "|\\bviewpoint\\b|\\bopinion\\b|\\beditorial\\b"
                                            + "|letter to the editor|\\bcomment on\\b",
                                    "re",
                                    "comment",
                                    "letter",
                                    "editorial",
                                    "viewpoint",
                                    "opinion",
                                    "author")
                            .because(
                                    "A title that names a letter, comment or opinion.",
                                    "Reply to the critics of tea",
                                    "Replies of 40 people to a survey"),
                    rule("design.animal", ANIMAL, 13)
                            .in(TITLE, AIM, METHODS, RESULTS)
                            .finds(
                                    "\\b(?:mice|mouse|murine|rats?|macaques?|nonhuman primates?|"
                                            + "zebrafish|rabbits?|hamsters?|drosophila|guinea pigs?"
                                            + "|piglets?)\\b",
                                    "mice",
                                    "mouse",
                                    "murine",
                                    "rat",
                                    "macaque",
                                    "primate",
                                    "fish",
                                    "rabbit",
                                    "hamster",
                                    "drosophila",
                                    "pig")
                            .because(
                                    "Animals were studied.",
                                    "Twelve mice were given tea.",
                                    "A mousse was given to twelve people."),
                    rule("design.laboratory", LABORATORY, 8)
                            .in(TITLE, AIM, METHODS, RESULTS)
                            .finds(
                                    "in[- ]?vitro|cell lines?\\b|\\bcultured\\b|data-?mining"
                                            + "|in[- ]silico|engineered (?:\\w+ )?tissues?"
                                            + "|organoids?|(?:healthy|human|primary) (?:\\w+ )?"
                                            + "(?:myoblasts|fibroblasts|endothelial cells)"
                                            + "|molecular docking|exposed to (?:\\w+[- ]){0,6}"
                                            + "(?:sera|serum|plasma|IgG)",
                                    "vitro",
                                    "cell",
                                    "cultured",
                                    "mining",
                                    "silico",
                                    "tissue",
                                    "organoid",
                                    "blasts",
                                    "docking",
                                    "exposed")
                            .because(
                                    "Cells or tissue were the thing studied, or data of molecules.",
                                    "Cultured muscle cells were exposed to tea.",
                                    "People were exposed to noise."),
                    rule("design.laboratory-title", LABORATORY, 6)
                            .in(TITLE)
                            .finds(
                                    "in[- ]?vitro|cell lines?\\b|\\bcultured\\b|organoids?\\b"
                                            + "|data-?mining|in[- ]silico"
                                            + "|myotubes?\\b|exposed to (?:[\\w/-]+ ){0,8}"
                                            + "(?:sera|serum|plasma|IgG)\\b",
                                    "vitro",
                                    "cell",
                                    "cultured",
                                    "organoid",
                                    "mining",
                                    "silico",
                                    "myotube",
                                    "exposed")
                            .because(
                                    "The title itself tells of cells or tissue kept in a dish.",
                                    "Muscle tissue exposed to patient sera",
                                    "Muscle strength of people exposed to noise"),
                    rule("design.modelling", MODELLING, 12)
                            .in(TITLE, AIM, METHODS, RESULTS)
                            .finds(
                                    "mendelian randomi[sz]ation|mathematical model\\w*"
                                            + "|(?:economic|markov|simulation|computational|"
                                            + "decision) (?:\\w+ )?model\\w*|economic (?:burden|impact)"
                                            + "|microsimulation|agent-based",
                                    "mendelian",
                                    "model",
                                    "economic",
                                    "simulation",
                                    "agent")
                            .because(
                                    "The result is reckoned from a model.",
                                    "A mathematical model of tea.",
                                    "A model patient."));

    private PaperRules() {}
}
