package org.evidenceatlas.stage.classify.outcome;

import static org.evidenceatlas.stage.classify.reading.PhraseRule.rule;

import java.util.List;
import org.evidenceatlas.model.classification.Direction;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.Rule;
import org.evidenceatlas.stage.classify.reading.Part;
import org.evidenceatlas.stage.classify.reading.PhraseRule;

/** The words by which a clause reports that something was found, or that nothing was. */
final class FindingWords {
    private static final String THING =
            "(?:differences?|associations?|effects?|benefits?|improvements?|changes?|correlations?"
                    + "|interactions?|evidence|signs?|loss|advantages?|roles?|impact|influence"
                    + "|relations?(?:hips?)?|links?|increases?|decreases?|reductions?|indications?"
                    + "|superiority|abnormalit\\w+|impairments?|alterations?|predictors?|elevations?"
                    + "|variations?|trends?|gains?|value|support|connection|dysfunction"
                    + "|risks?|excess|efficacy|effectiveness|utility|protection|progression|decline"
                    + "|deficits?|disturbances?|activation|worsening|deterioration|recovery|response"
                    + "|contribution|superior\\w*|significan\\w+|independent associations?"
                    + "|obvious predictors?)";
    private static final String DOING =
            "(?:differ(?:ent|s)?|improve[ds]?|reduced?|lower(?:ed)?|show(?:n)?|associated|superior"
                    + "|effective|efficacious|increased?|decreased?|find|found|detect(?:ed)?"
                    + "|observed?|reveal|demonstrated?|confirm(?:ed)?|replicated?|prove[nd]?|reach"
                    + "|survive|withstand|support(?:ed|ive)?|significant(?:ly)?|affect(?:ed)?"
                    + "|influenced?|change[ds]?|modif\\w+|alter(?:ed)?|impair(?:ed)?|impact(?:ed)?"
                    + "|predict(?:s|ed|ive|or|ors)?|correlated?|related?|linked|raised?|elevated"
                    + "|higher|lower|shorter|longer|greater|worse|better|beneficial|useful"
                    + "|cost-effective|distinguish|discriminate|identifiable|explain(?:ed)?"
                    + "|contribute|justify|depend(?:ent)?|lead|result|prevent(?:ed)?|benefit|provide"
                    + "|add|fall|rise|vary|varied|help|at (?:any )?increased|detectable|associate"
                    + "|fewer|more|less|contribution|able|discriminative|marker|tool|test"
                    + "|confer(?:red)?|translated?|yield(?:ed)?|correlate|alleviated?|ameliorated?"
                    + "|relieved?|attenuated?|enhanced?|worsen(?:ed)?|deteriorated?|achieved?|cause[ds]?"
                    + "|mediated?|moderated?|play|exist|induced?|elicit(?:ed)?|restored?|seen"
                    + "|identified|noted|apparent|evident|harmful|necessary|needed|reproduc\\w+"
                    + "|characterized|attributable|explained|(?:an? )?(?:\\w+ )?(?:risk factors?"
                    + "|predictors?|significant|prognostic|reliable|clinically useful))";

    /** Something was looked for and not found. */
    static final PhraseRule<Direction> NONE =
            rule("direction.none", Direction.NULL, 5)
                    .in(Part.OUTCOME)
                    .finds(
                            "\\b(?:no|little|minimal|without(?: any)?|lack of(?: an?)?"
                                    + "|absence of(?: an?)?) (?:[\\w-]+,? ){0,4}?"
                                    + THING
                                    + "\\b|\\b(?:did|does|do|was|were|is|are|has|have|had|could|can"
                                    + "|may|might|would|should)(?: not|n't|not| neither| also not"
                                    + "| therefore not)(?: [\\w-]+){0,8}? (?:"
                                    + DOING
                                    + "|"
                                    + THING
                                    + ")\\b|\\b(?:failed|insufficient|unlikely) to\\b|\\bunable to (?:\\w+ )?(?:find|detect|show|demonstrate|confirm|replicate)\\b"
                                    + "|\\bno (?:[\\w/-]+,? ){1,6}?(?:was|were|is|are|could be) (?:\\w+ )?(?:found"
                                    + "|detected|observed|seen|identified|noted|demonstrated|shown|apparent"
                                    + "|evident|detectable|confirmed)\\b"
                                    + "|\\binsufficient (?:\\w+ )?evidence\\b|\\badd(?:s|ed)? little\\b"
                                    + "|\\bpoorly (?:predict|correlat|associat|discriminat|agree)\\w*"
                                    + "|\\b(?:poor|trivial) (?:\\w+ )?(?:agreement|correlation|predict\\w*|accuracy"
                                    + "|concordance|effect|impact|discriminat\\w+)\\b"
                                    + "|\\bineffective\\b|\\b(?:hardly|scarcely) \\w+|\\bnegligible\\b"
                                    + "|\\bfail(?:s|ure) to (?:\\w+ )?(?:show|demonstrate|improve|"
                                    + "reduce|find|predict|detect)\\b"
                                    + "|\\bneither\\b|\\bnone of\\b|\\bnon-?significan\\w+"
                                    + "|\\b(?:not|never) (?:statistically |clinically )?(?:significan"
                                    + "|reliabl)\\w+|\\b(?:with|but)?none (?:survived|surviving|with)"
                                    + "|\\bno (?:more|better|worse|higher|lower|greater|less|fewer"
                                    + "|longer|shorter|different|change)\\b"
                                    + "|\\b(?:was|were|is|are|be|remain(?:s|ed)?|appear(?:s|ed)?|seems?|showed"
                                    + "|had|has|have|experience[ds]?) (?:\\w+ ){0,2}?(?:similar"
                                    + "|comparable|equivalent|equal(?:ly)?|identical|unchanged"
                                    + "|unaffected|undisturbed|preserved|the same|unrelated|independent of)\\b"
                                    + "|\\bcast doubt|\\bare absent\\b|\\b(?:was|were|is) absent in"
                                    + "|\\bas (?:far|much|often|many) (?:\\w+ ){0,6}?as\\b"
                                    + "|\\bof (?:low|little|limited|no) (?:yield|value|benefit|use)\\b"
                                    + "|\\b(?:is|are|was|were|seems?|appears?) unlikely\\b"
                                    + "|^\\W*(?:but|and|though)? ?not? (?:\\w+ ){0,2}?(?:with|for|in|to|on"
                                    + "|by|of|after|among|when|between)\\b"
                                    + "|^\\W*(?:but|and) not\\b"
                                    + "|\\b(?:should not|cannot) (?:be |routinely )*(?:considered"
                                    + "|recommended|used|relied)\\b",
                            "no",
                            "little ",
                            "minimal ",
                            "fail",
                            "unable",
                            "insufficient",
                            "unlikely",
                            "neither",
                            "without",
                            "n't",
                            "lack of",
                            "absen",
                            "similar",
                            "comparable",
                            "equivalent",
                            "equal",
                            "identical",
                            "unchanged",
                            "unaffected",
                            "undisturbed",
                            "preserved",
                            "same",
                            "unrelated",
                            "independent of",
                            "doubt",
                            "ineffective",
                            "poor",
                            "trivial",
                            "hardly",
                            "scarcely",
                            "negligible",
                            "of low",
                            "of limited",
                            "as ")
                    .evenNegated()
                    .because(
                            "No difference, link or benefit was found.",
                            "There was no significant difference between tea and water.",
                            "There was a significant difference between tea and water.");

    /** A difference, a link or a benefit. */
    static final PhraseRule<Direction> SOME =
            rule("direction.some", Direction.POSITIVE, 5)
                    .in(Part.OUTCOME)
                    .finds(
                            "\\bsignificant(?:ly)?\\b|\\b(?:high|low|great|few|strong|weak|long|short|"
                                    + "fast|slow|poor|bett|wors|larg|small|young|old)er\\b|\\bworse(?:n\\w*)?\\b"
                                    + "|\\bless\\b|\\bsuperior\\b|\\bpresent\\b"
                                    + "|\\b(?:increas|decreas|reduc|improv|declin|ris(?:e|es|ing)\\b|rose\\b|raise|fell\\b"
                                    + "|elevat|impair|alter(?:s|ed|ations?)\\b|diminish|enhanc|disrupt|dysregulat"
                                    + "|dysfunction|worsen|restor|alleviat|induc|inhibit|activat|lower(?:s|ed)\\b"
                                    + "|contribut|driv|affect|influenc|impact|protect|mitigat|attenuat|up-?regulat|down-?regulat)\\w*"
                                    + "|associat\\w+|correlat\\w+|\\blinked\\b|\\brelated to\\b"
                                    + "|\\bdiffer(?:s|ed|ences?|ent|ential\\w*)?\\b"
                                    + "|predict\\w*|\\bmore (?:\\w+ )?(?:likely|frequent\\w*|common\\w*|severe|often"
                                    + "|prevalent|effective)\\b|\\bmore \\w+ than\\b"
                                    + "|abnormal\\w*|effective\\w*|beneficial|benefits?\\b|efficacy"
                                    + "|\\brisk factors?\\b|\\brisk of\\b|distinct\\w*|distinguish\\w*"
                                    + "|discriminat\\w+|\\bdeficits?\\b|\\blosses?\\b|\\bare lost\\b|feasible"
                                    + "|\\bfavou?red\\b|\\bcheaper\\b|replicated")
                    .because(
                            "A difference, a link or a benefit is told.",
                            "Sleep was significantly worse.",
                            "Sleep was as before.");

    /** Something is reported, without saying that it differs from anything. */
    static final PhraseRule<Direction> REPORTED =
            rule("direction.reported", Direction.POSITIVE, 2)
                    .in(Part.OUTCOME)
                    .finds(
                            "common\\b|prevalen\\w+|\\brisk\\b|reliab\\w+|valid\\w*\\b|\\d ?%|reveal\\w*"
                                    + "|identif\\w+|demonstrat\\w+|suggest\\w*|show(?:s|ed|n)?\\b|found"
                                    + "|consistent with|persist\\w*|frequent\\w*|include\\w*")
                    .because(
                            "A result is reported, and none is said to be absent.",
                            "Poor sleep was common.",
                            "Sleep was as before.");

    /** Results that do not agree. */
    static final PhraseRule<Direction> MIXED =
            rule("direction.mixed", Direction.MIXED, 5)
                    .in(Part.OUTCOME)
                    .finds(
                            "\\bmixed (?:results|findings|evidence|effects)|\\binconsistent (?:results|"
                                    + "findings|evidence|associations?|effects)"
                                    + "|(?:results|findings|evidence|effects|studies|data|reports)"
                                    + " (?:[\\w,-]+ ){0,8}?(?:was|were|is|are|remain\\w*) (?:\\w+ )?(?:mixed|inconsistent"
                                    + "|conflicting|inconclusive|equivocal|contradictory|controversial)"
                                    + "|\\b(?:conflicting|equivocal|contradictory) (?:results|findings|evidence|effects?)"
                                    + "|\\b(?:many )?uncertainties remain|in some but not|may or may not"
                                    + "|\\b(?:some|others|other studies) (?:\\w+ )?(?:did not|showed no|found no|reported no)"
                                    + "|withstand correction|surviv\\w+ (?:\\w+ )?correction"
                                    + "|similarities and differences",
                            "mixed",
                            "inconsistent",
                            "conflicting",
                            "inconclusive",
                            "equivocal",
                            "contradictory",
                            "controversial",
                            "uncertaint",
                            "some ",
                            "other",
                            "may or may not",
                            "correction",
                            "similarities")
                    .evenNegated()
                    .because(
                            "The findings do not agree with each other, or do not hold.",
                            "The evidence on tea is inconsistent.",
                            "The evidence on tea is good.");

    /** Told of a case: a change for the better. */
    static final PhraseRule<Direction> BETTER =
            rule("direction.case-better", Direction.POSITIVE, 5)
                    .in(Part.TITLE, Part.RESULTS, Part.CONCLUSION)
                    .finds(
                            "\\b(?:improv|respon[sd]|resol|remission|recover|benefi|alleviat)\\w*",
                            "improv",
                            "respon",
                            "resol",
                            "remission",
                            "recover",
                            "benefi",
                            "alleviat")
                    .because(
                            "A change for the better is told of a case.",
                            "Her sleep improved.",
                            "Her sleep was studied.");

    /** What may be the same, or not there, without the finding being so. */
    static final Pattern ASIDE =
            Pattern.compile(
                    "(?i)\\bat (?:the )?(?:baseline|initial \\w+)|\\bbaseline (?:characteristic|difference|value|data|variable"
                            + "|demographic|imbalance)|\\bdemographic|\\bage\\b(?:[^.]*\\bsex\\b)|\\bage[,-]|\\bage and\\b"
                            + "|\\bsex(?:,| and) age\\b|\\bage or sex\\b|not immune"
                            + "|comorbidit|\\bcharacteristics\\b|adverse (?:event|reaction|drug)|\\bharms?\\b|\\bside[- ]effects?"
                            + "|\\bserious\\b|\\bsafety\\b|tolera(?:ted|bility)|\\bheterogeneity\\b"
                            + "|publication bias|not only\\b|not (?:be )?(?:fully|well|yet|completely"
                            + "|clearly|entirely|necessarily|previously|routinely) (?:been )?\\w+"
                            + "|no (?:published|previous|prior|established|cure|approved|specific"
                            + "|further|proven) |\\bnot been\\b|not included|not met\\b|\\b(?:may|might|would|could) have\\b"
                            + "|be interpreted|hypothesis[- ]generating|\\bfloor\\b|\\bmore similar\\b"
                            + "|\\bcould not (?:control|exclude|rule|assess|establish)\\b"
                            + "|no (?:longer|later) |no control group|did not require"
                            + "|without (?:long|symptoms|fatigue|COVID|the|these|those|such|any symptoms)\\b");

    /** A difference in harms or in how far a study may be trusted is not the main result. */
    static final Pattern HARM =
            Pattern.compile("(?i)\\badverse (?:\\w+ )?(?:event|effect|reaction)|\\bbias\\b");

    /** Advice, plans and limits: what is said there is no finding. */
    static final Pattern BEYOND =
            Pattern.compile(
                    "(?i)\\b(?:future|further|larger|additional|more) (?:[\\w-]+,? ){0,4}?(?:stud|research|work"
                            + "|trial|investigat|evaluat|validat|data)|\\bresearch is\\b|\\brequires? (?:\\w+ )?stud|\\b(?:stud(?:y|ies)|trials?|research)"
                            + " (?:[\\w-]+ ){0,4}?(?:is|are|will be) (?:\\w+ )?(?:needed|required|warranted|necessary)"
                            + "|\\b(?:are|is) (?:\\w+ )?(?:needed|required|warranted)\\b|\\bwarrants?\\b"
                            + "|\\blimitations?\\b|\\bsample size|generali[sz]|\\bwith caution\\b"
                            + "|\\bunderscor\\w+ the (?:need|importance)|\\bhighlight\\w* the (?:\\w+ )?(?:need|importance)"
                            + "|\\bneed(?:s|ed)? (?:to|for)\\b|\\bshould\\b"
                            + "|\\bcopyright\\b|supplementary|\\blicen[cs]e\\b");

    /** A plan told of a whole sentence: what it names was not found, but is to be studied. */
    static final Pattern PLAN =
            Pattern.compile(
                    "(?i)\\b(?:requires?|needs?|merits?|deserves?|warrants?) (?:\\w+ )?(?:stud(?:y|ies)"
                            + "|investigation|research|attention|validation|evaluation|exploration)\\b");

    /** A sentence that reports, whatever it asks for besides. */
    static final Pattern REPORTING =
            Pattern.compile(
                    "(?i)\\b(?:suggest|indicat|show|found|find|demonstrat|reveal|support|confirm|conclu"
                            + "|was|were|had|did)\\w*");

    /** What begins a clause that grants something, up to its comma. */
    static final Pattern GRANTED = Pattern.compile("(?i)\\b(?:while|although|though|albeit)\\b");

    /** Where one clause ends and another may say something else. */
    static final Pattern BORDER =
            Pattern.compile(
                    "(?i)[;:] |,? (?:but|whereas|while|although|though|yet|albeit|however|except)\\b"
                            + "|, (?:and|with) (?:\\w+ ){0,2}?(?:no|not|none)\\b");

    /** A sentence whose first comma divides what is granted from what is said. */
    static final Pattern GRANTING =
            Pattern.compile(
                    "(?i)^\\W*(?:(?:however|moreover|thus|therefore|overall),? )?(?:while|although|whereas"
                            + "|though|despite|albeit|even though|in spite of|unlike)\\b");

    /** "A, but not B": the first is told of both, the second is denied. */
    static final Pattern BUT_NOT =
            Pattern.compile("(?i)\\bbut (?:was |were |did |does |do |is |are )?not\\b");

    /** What may be so is no result that stands against another. */
    static final Pattern HEDGED =
            Pattern.compile(
                    "(?i)\\b(?:may|might|could|would|possibl[ey]|perhaps|tend(?:s|ed)?|trends?|numerically)\\b");

    /** A turn within a sentence. */
    static final Pattern TURN_WITHIN = Pattern.compile("(?i)[,;] (?:however|but)\\b");

    /** A turn from the sentence before. */
    static final Pattern TURN =
            Pattern.compile("(?i)^\\W*(?:however|but|yet|nevertheless|nonetheless|conversely)\\b");

    /** The outcome for which a study was made. */
    static final Pattern PRIMARY =
            Pattern.compile("(?i)\\bprimary (?:\\w+ )?(?:outcome|end-?point|efficacy|analys)");

    /** How common something is, asked in a title. */
    static final Pattern SHARE = Pattern.compile("(?i)\\b(?:prevalence|incidence|frequency)\\b");

    /** Agreement sought among experts. */
    static final Pattern DELPHI = Pattern.compile("(?i)\\bdelphi\\b");

    private FindingWords() {}

    static List<Rule> rules() {
        return List.of(NONE, MIXED, SOME, REPORTED, BETTER);
    }
}
