package org.evidenceatlas.stage.examine.wording;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.rule.About;

/** No sentence says more than any one study can: "proves", "cure", "the first study". */
public final class Absolutes extends PatternCheck {
    private static final String BEST =
            "(?:best|most effective|most powerful|safest|only effective) (?:\\w+ )?"
                    + "(?:treatment|drug|therapy|remedy|medicine|diet|test|programme|program|"
                    + "supplement)s?";

    private static final String REMEDY =
            "(?:treatments?|drugs?|therap(?:y|ies)|cures?|remed(?:y|ies)|medicines?|diet|diets|"
                    + "tests?|markers?|biomarkers?|explanation|answer|solution|hope|way|option|"
                    + "causes?|trial|study|studies|programmes?|programs?|vaccine|proof|evidence|"
                    + "intervention|technique|method)";

    private static final String RESULT =
            "(?:results?|findings?|discover(?:y|ies)|improvements?|recover(?:y|ies)|success(?:es)?|"
                    + "effects?|advances?|progress|treatments?|drugs?|therap(?:y|ies)|stud(?:y|ies)|"
                    + "trials?|news|benefits?|step|moment|response|test|change)";

    /** What people wish to be rid of. */
    private static final String ILLS =
            "(?:fatigue|pain|symptoms?|brain fog|illness|disease|me/cfs|cfs|long covid|pem|crashes|"
                    + "relapses|exhaustion|suffering|headaches?)";

    private static final List<String> PATTERNS =
            List.of(
                    "\\b(?:proves|prove|proven|proving|proof|proved that)\\b",
                    "\\bcur(?:e|es|ed|ing|ative)\\b",
                    "\\b(?:breakthroughs?|game[- ]chang\\w+|groundbreaking|ground-breaking|"
                            + "revolutionary|miracle\\w*|miraculous|landmark|unprecedented|"
                            + "paradigm[- ]shift\\w*|holy grail|smoking gun)\\b",
                    "\\b(?:for the first time|the first[- ]ever|(?:is|are|was|were|as) the first"
                            + " (?:\\w+ ){0,4}?(?:to|study|trial|evidence|report|time)|the first"
                            + " (?:\\w+ )?(?:study|trial|evidence|report|demonstration|"
                            + "investigation) (?:to|of|that|on|in))\\b",
                    "\\b(?:the|our) (?:largest|biggest|most comprehensive)"
                            + " (?:[\\w-]+ ){0,3}?(?:study|trial|cohort|sample|survey|review|analysis|"
                            + "investigation|dataset)\\b",
                    "\\b(?:always|undoubtedly|unquestionabl[ey]|indisputabl[ey]|irrefutabl[ey]|"
                            + "conclusively|definitively|beyond (?:any )?doubt|without (?:any )?"
                            + "doubt|certainly|guarantee[sd]? (?:that|an?|to)|never fails?)\\b",
                    "\\b(?:validates|vindicates|confirms beyond|establishes once and for all)\\b",
                    "\\b(?:everyone|everybody|every (?:patient|person|case)|all (?:people|patients|"
                            + "those|women|men|children|cases))(?: with [\\w/ -]{1,40}?)? (?:has|have|"
                            + "is|are|shows?|needs?|gets?|lacks?|will)\\b",
                    "\\b(?:no|not one) (?:patient|person|drug|treatment|therapy) (?:has |can |will )?"
                            + "ever\\b|\\bnobody (?:has |can |will )?ever\\b",
                    "\\b(?:is|are|was|were) (?:now |finally )?(?:definitive|conclusive|undeniable|"
                            + "irrefutable|incontrovertible|indisputable)\\b|\\b(?:conclusive|"
                            + "irrefutable|incontrovertible|undeniable|unequivocal|definitive)"
                            + " (?:evidence|answer|result|finding|proof)s?\\b",
                    "\\b100 ?(?:%|percent|per cent) (?:accurate|effective|safe|certain|sure|reliable|"
                            + "successful)|\\bsuccess rate of 100\\b",
                    "\\bsettles? (?:the|this) (?:question|debate|matter|issue)\\b|\\bthe causes? of"
                            + " [\\w/ -]{2,40}? (?:has|have|is|are|was|were) (?:now |finally |at last"
                            + " )?(?:been )?(?:now |finally )?(?:found|solved|discovered)\\b|"
                            + "\\b(?:mystery|riddle|puzzle)\\b[\\w/ -]{0,40} solved\\b",
                    "\\b(?:completely|totally|entirely|fully|permanently) (?:eliminat|remov|revers|"
                            + "resolv|restor)\\w*",
                    "\\bno (?:doubt|question) that\\b|\\bleaves? no doubt\\b",
                    "\\b(?:is|are|was|were) the "
                            + BEST
                            + "\\b|\\bthe "
                            + BEST
                            + " (?:[\\w/-]+ ){0,5}?(?:is|are|was|were)\\b|\\b(?:superior to|better than|safer than) (?:any|every|"
                            + "all) other\\b",
                    "\\b(?:perfectly|completely|entirely|totally|absolutely|fully|wholly|universally|"
                            + "incredibly|extremely) (?:safe|harmless|effective|accurate|reliable|"
                            + "clear|certain|sure|useless|worthless|ineffective|pointless|hopeless)\\b",
                    "\\b(?:definitely|invariably|inevitably|unfailingly|infallibl[ey]|flawless(?:ly)?|"
                            + "foolproof|panacea|cure-all|(?:magic|silver) bullets?|wonder[- ]"
                            + "(?:drug|cure|pill)s?|risk-free|life-changing|earth-shattering|"
                            + "world-beating|world['\u2019]s (?:first|best|only|largest)|world[- ]first|"
                            + "unparalleled|unrivall?ed|unmatched|unsurpassed|undisputed|"
                            + "incontestabl[ey]|indubitabl[ey]|unassailable|without exception|"
                            + "never before|of course|once and for all|with (?:absolute |complete |"
                            + "total )?certainty|for certain|beyond (?:all |any |reasonable )?"
                            + "(?:dispute|question|argument)|no room for doubt|100% (?:of the time|"
                            + "cure)|second to none)\\b",
                    "\\b(?:amazing|astonishing|astounding|stunning|sensational|spectacular|incredible|"
                            + "phenomenal|monumental|momentous|historic|epoch-making|"
                            + "transformative|mind-blowing|jaw-dropping|unbelievable) (?:\\w+ )?"
                            + RESULT
                            + "\\b|\\bunique (?:discovery|cure|remedy|breakthrough)\\b",
                    "\\b(?:the|our|its) (?:only|sole|one true) (?:\\w+ )?"
                            + REMEDY
                            + " (?:that|for|to|which|of)\\b|\\b(?:is|are|was|remains) the (?:only|sole|one) (?:\\w+ ){0,2}?"
                            + REMEDY
                            + "\\b",
                    "\\b(?:is|are|was|were) the first (?:[\\w-]+ ){0,3}?"
                            + REMEDY
                            + "\\b|\\bfirst (?:effective|real|true|successful|ever|definitive|valid) "
                            + "(?:\\w+ )?"
                            + REMEDY
                            + "\\b",
                    "\\b(?:works?|helps?|effective|safe|suitable|good|right) (?:for|in) (?:everyone|"
                            + "everybody|every (?:patient|person|case)|all (?:patients|people|those))\\b",
                    "\\b(?:there (?:are|is)|has|have|with|without) (?:absolutely |simply )?(?:no|zero|any)"
                            + " (?:side[- ]effects?|risks?|dangers?|downsides?|drawbacks)(?: at all| "
                            + "what(?:so)?ever)?(?:$|[.,;!])",
                    "\\b(?:all|every|no|none of the) (?:patients?|people|persons?|cases?|women|men|"
                            + "children|sufferers)(?: with [\\w/ -]{1,40}?)? (?:improves?|recovers?|"
                            + "responds?|benefits?|relapses?|suffers?|feels?|cans?|must|crash(?:es)?|"
                            + "get better|ever)\\b",
                    "\\b(?:only|nothing but) (?:this|these|our|the new|a|an) (?:[\\w-]+ ){1,3}(?:can|"
                            + "could|is able|are able|works?|helps?|will)\\b|\\bthe (?:single|sole|only|"
                            + "one) (?:\\w+ )?(?:causes?|reasons?|culprits?|source|origin|trigger|"
                            + "driver|key) (?:of|for|behind|to)\\b",
                    "\\b(?:perfect|flawless|faultless|infallible|fail-?safe|sure-?fire|unbeatable)"
                            + " (?:\\w+ ){0,2}?(?:tool|predictor|measure|score|scan|"
                            + REMEDY
                            + ")\\b|\\bfirst (?:[\\w-]+ ){1,3}ever\\b",
                    "\\bnothing (?:works?|helps?|is|can be) (?:\\w+ )?(?:better|as|more|safer)\\b|\\bno"
                            + " other (?:drug|treatment|therapy|test|study|trial|marker) (?:even |ever )?(?:is|"
                            + "works?|comes?|can|has|does)\\b",
                    "\\b(?:is|are|was) the (?:root |true |real |sole |single |underlying |main |actual )?"
                            + "cause of (?:the |all |every )?(?:\\w+ )?(?:illness|disease|condition|"
                            + "syndrome|fatigue|me/cfs|me|cfs|long covid|pem|symptoms|pain)\\b|"
                            + "\\b(?:root|true|real) causes? (?:of|behind)\\b",
                    "\\b(?:is|are|holds?|found|has found|hold) the (?:key|answer|solution) (?:to|for) (?:the "
                            + ")?(?:\\w+ )?(?:illness|disease|condition|syndrome|fatigue|me/cfs|cfs|"
                            + "long covid|recovery|pain|problem|puzzle)\\b|\\b(?:cracked|unlocked|solved|"
                            + "deciphered|unravell?ed) (?:the )?(?:\\w+ )?(?:code|secrets?|mystery|"
                            + "riddle|puzzle|enigma|cause)\\b",
                    "\\b(?:eliminat|eradicat|remov|destroy|clear|kill|wip|purg|rid|eras)\\w* (?:out |away |"
                            + "off |us of |the body of )?(?:every|all|each|the last)(?: last| single)?"
                            + " (?:traces?|remnants?|vestiges?|signs?|bits?|particles?)\\b",
                    "\\b(?:eliminates?|eradicates?|abolishes|banishes|wipes? out|ends?) (?:all |the |"
                            + "their |your |every )?(?:\\w+ )?"
                            + ILLS
                            + "\\b",
                    "\\b(?:is|are|was|were) (?:now |simply |quite |medically )?impossible (?:to|for (?:any|"
                            + "patients|people))\\b|\\b(?:is|are) (?:never|always) (?:found|seen|"
                            + "present|absent|normal|abnormal|raised|low|lower|high|higher|effective|"
                            + "safe|harmful|possible|the case)\\b|\\b(?:recovery|success|relapse|"
                            + "improvement|harm|death|cure) is (?:certain|guaranteed|assured|sure|"
                            + "inevitable|impossible)\\b",
                    "\\b(?:puts?|putting|spells?|brings?|marks?|means?) (?:a final |a |an )?(?:end|stop|close) (?:to|of)"
                            + " (?:\\w+ ){0,3}?"
                            + ILLS
                            + "\\b|\\bthe end of "
                            + ILLS
                            + "\\b|\\b(?:fatigue|pain|pem|me/cfs|long covid) (?:is |becomes )?a thing of the past\\b",
                    "\\b(?:nobody|no one|everyone|everybody|anyone|not a single (?:patient|person|case)) (?:who|with|that)"
                            + " [\\w ,'/-]{2,60}? (?:ever|recovers?|improves?|responds?|relapses?|crash(?:es)?|"
                            + "benefits?|will|gets? (?:better|well|worse|ill))\\b",
                    "\\b(?:with|has|have|had|shows?|showed|offers?|gives?) (?:a |an )?(?:total|perfect|complete|absolute|full|"
                            + "flawless|unfailing|pinpoint|unerring|100 ?%) (?:accuracy|precision|certainty|"
                            + "reliability|safety|success|confidence|cure|protection)\\b|\\bwithout (?:a single |any )?"
                            + "(?:fail|failure|failures|errors?|mistakes?)\\b(?:$|[.,;!])|\\bevery single"
                            + " (?:time|case|patient|person|one)\\b|\\b(?:is|are) never (?:wrong|mistaken)\\b|"
                            + "\\bnever (?:errs|misses|lies)\\b",
                    "\\b(?:is|are|was|were) guaranteed\\b|\\bguarantee[sd]? (?:the|your|their|good|full|"
                            + "better|success|recovery|relief|sleep|safety|results?|improvement|cures?)\\b",
                    "\\b(?:established|proven|undeniable|undisputed|well-proven|hard|simple|plain)"
                            + " (?:scientific )?facts?\\b|\\b(?:we|one|you|doctors|patients|researchers|"
                            + "scientists|people) (?:can|may|could) (?:now |finally |at last )?be"
                            + " (?:\\w+ly )?(?:certain|sure|confident)\\b|\\bthe (?:final|last|"
                            + "definitive|ultimate) (?:word|say|verdict) (?:on|about|in)\\b|"
                            + "\\bthere can be no\\b|\\b(?:nobody|no one) can"
                            + " (?:deny|doubt|dispute)\\b|\\bit is (?:now )?(?:certain|beyond|clear to all|"
                            + "undeniable|indisputable) that\\b|\\bwe (?:now )?know (?:for sure|exactly|"
                            + "with certainty)\\b",
                    "\\b(?:most|least) (?:accurate|effective|powerful|reliable|important|advanced|"
                            + "promising|exciting|successful|dangerous|toxic) (?:\\w+ )?"
                            + REMEDY
                            + "s? (?:available|in the world|there is|ever|of all|to date|known|yet|so far)\\b|"
                            + "\\b(?:best|safest|finest|greatest|strongest|worst) (?:\\w+ )?(?:\\w+ )?(?:"
                            + "available|in the world|there is|ever|of all time|yet)\\b");

    private static final String HINTS =
            "prove|proving|proof|cure|curi|curat|breakthrough|game|ground|revolution|"
                    + "mirac|landmark|unprecedented|paradigm|holy grail|smoking gun|first|"
                    + "largest|biggest|most |always|indisput|irrefut|doubt|guarantee|validates|"
                    + "vindicates|confirms beyond|once and for all|all |ever|definitive|"
                    + "conclusive|undeniabl|incontrovert|unequivoc|100|settle|cause|solved|"
                    + "completely|totally|entirely|fully|permanently|question|best |safe|"
                    + "perfectly|better than|superior|only |sole |the one |definitely|invariabl|"
                    + "inevitabl|unfailing|infallibl|flawless|panacea|bullet|wonder|risk-free|"
                    + "life-changing|earth-sh|world|unparallel|unrival|unmatched|unsurpassed|"
                    + "incontestab|indubitab|unassail|without|of course|certain|dispute|"
                    + "second to none|amazing|aston|astound|stunning|sensational|spectacular|"
                    + "incredib|phenomenal|monumental|momentous|historic|epoch|transformative|"
                    + "mind-|jaw-|unbeliev|unique |no |zero |none of|nothing |absolutely|wholly|"
                    + "extremely|the key|the answer|the solution|cracked|unlock|decipher|unravel|"
                    + "eliminat|eradicat|abolish|banish|wipe|ends |end |impossible| fact|"
                    + "there can be|nobody|we know|now know|least |single |perfect|fault|fail|fire|"
                    + "unbeat|useless|worthless|ineffect|pointless|hopeless|sure|confident|final |"
                    + "last |ultimate|verdict|every |each |finest|greatest|strongest|"
                    + "worst | any |a stop|a close|thing of the past|no one|everyone|everybody|anyone|total|never";

    /** The check, with the pack's own words under "absolutes". */
    public Absolutes(Pack pack) {
        super(
                new About(
                        "wording.absolutes",
                        "5",
                        Severity.CRITICAL,
                        "Looks for words such as proves, cure, breakthrough, first or largest,"
                                + " which no single study can carry; it lets them pass where they"
                                + " are denied, asked, quoted or named as the authors' own.",
                        List.of(
                                "This proves that a virus is involved.",
                                "A cure is near.",
                                "It is a breakthrough for patients.",
                                "This is the first study to show it.",
                                "It is the largest trial so far.",
                                "Rest always helps.",
                                "The result definitively settles the question.",
                                "The work validates what patients say.",
                                "Everyone with ME/CFS has this defect.",
                                "There is no doubt that it helps.",
                                "The most effective drug was the second.",
                                "It does not harm, and it always helps.",
                                "It is the only treatment for ME/CFS.",
                                "It eliminates fatigue.",
                                "Recovery is guaranteed.",
                                "It puts an end to fatigue.",
                                "Nobody who rests ever relapses.",
                                "It finds the illness with total accuracy."),
                        List.of(
                                "It does not prove that the virus causes ME/CFS.",
                                "There is no cure.",
                                "Does rest cure it?",
                                "The authors call it the first study of its kind.",
                                "\"A breakthrough\" was how the press told it.",
                                "Her first symptom was fatigue.",
                                "Breakthrough infections were counted.",
                                "The largest change was seen in sleep.",
                                "Of the first visit and the second, both were at home.",
                                "Secure storage was used.",
                                "Little is known of the best treatment for pain.",
                                "It cannot show that patients are cured.",
                                "The answers were never, sometimes and always.",
                                "Whether the diet cures it is unknown.",
                                "The burden of proof is theirs.",
                                "They met at Miracle House.")),
                List.of(
                        new Form(
                                Phrases.hint(HINTS, pack.wording().list("absolutes")),
                                all(pack.wording().list("absolutes")),
                                Absolutes::isHarmless)));
    }

    private static List<String> all(List<String> more) {
        List<String> all = new ArrayList<>(PATTERNS);
        more.forEach(phrase -> all.add(Phrases.pattern(phrase)));
        return all;
    }

    /** What hardens when it is cured. */
    private static final Pattern HARDENING =
            Pattern.compile(
                    "(?i)\\b(?:resins?|glues?|creams?|cements?|gels?|paints?|adhesives?|polymers?|plastics?|"
                            + "silicone|rubber|concrete|meats?|hams?|tobacco|varnish|light|heat|oven|"
                            + "hardens?)\\b");

    /** "Always scored before sleep" says how a thing was done. */
    private static final Pattern METHOD =
            Pattern.compile(
                    "(?i)^(?:always|certainly|never before|of course) (?:scored|measured|taken|given|done|asked|drawn|"
                            + "made|tested|seated|fasted|recorded|used|performed|the same)\\b|^of"
                            + " course\\b.{0,3}$|^of course (?:of|for)");

    private static boolean isHarmless(Use use) {
        return isOtherwiseMeant(use)
                || use.isDenied()
                || use.isWondered()
                || use.isAsked()
                || use.isQuoted()
                || use.isAttributed();
    }

    /** Whether the words mean another thing here: a burden of proof, a cured resin, an answer. */
    private static boolean isOtherwiseMeant(Use use) {
        return use.isFollowedBy(" infection")
                || use.isFollowedBy(" covid")
                || use.isFollowedBy(" case")
                || use.isPrecededBy("burden of ")
                || use.isPrecededBy("-")
                || use.isPartOfName()
                || HARDENING.matcher(use.sentence()).find() && use.words().startsWith("cur")
                || METHOD.matcher(use.sentence().substring(use.start())).find()
                || use.isAmongAnswers();
    }

    @Override
    String message(String words) {
        return "\""
                + words
                + "\" says more than one study can; say what was seen, in whom, and how often.";
    }
}
