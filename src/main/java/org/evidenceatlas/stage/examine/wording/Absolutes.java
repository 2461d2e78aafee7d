package org.evidenceatlas.stage.examine.wording;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.examine.rule.About;

/** No sentence says more than any one study can: "proves", "cure", "the first study". */
public final class Absolutes extends PatternCheck {
    private static final String BEST =
            "(?:best|most effective|most powerful|safest|only effective) (?:\\w+ )?"
                    + "(?:treatment|drug|therapy|remedy|medicine|diet|test|programme|program|"
                    + "supplement)s?";

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
                    "\\b(?:perfectly|completely|entirely|totally|absolutely) (?:safe|harmless)\\b");

    private static final List<String> HINTS =
            List.of(
                    "prove",
                    "proving",
                    "proof",
                    "cure",
                    "curi",
                    "curat",
                    "breakthrough",
                    "game",
                    "ground",
                    "revolution",
                    "mirac",
                    "landmark",
                    "unprecedented",
                    "paradigm",
                    "holy grail",
                    "smoking gun",
                    "first",
                    "largest",
                    "biggest",
                    "most ",
                    "always",
                    "undoubt",
                    "unquestion",
                    "indisput",
                    "irrefut",
                    "conclusively",
                    "definitively",
                    "doubt",
                    "certainly",
                    "guarantee",
                    "never fail",
                    "validates",
                    "vindicates",
                    "confirms beyond",
                    "once and for all",
                    "every",
                    "all ",
                    "ever",
                    "definitive",
                    "conclusive",
                    "undeniabl",
                    "irrefutabl",
                    "incontrovert",
                    "unequivoc",
                    "100",
                    "settle",
                    "cause",
                    "solved",
                    "completely",
                    "totally",
                    "entirely",
                    "fully",
                    "permanently",
                    "question",
                    "best ",
                    "safe",
                    "perfectly",
                    "better than",
                    "superior",
                    "only effective");

    /** The check, with the pack's own words under "absolutes". */
    public Absolutes(Pack pack) {
        super(
                new About(
                        "wording.absolutes",
                        "2",
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
                                "It does not harm, and it always helps."),
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
                                "The burden of proof is theirs.")),
                Phrases.hints(HINTS, pack.wording().list("absolutes")),
                all(pack.wording().list("absolutes")));
    }

    private static List<String> all(List<String> more) {
        List<String> all = new ArrayList<>(PATTERNS);
        more.forEach(phrase -> all.add(Phrases.pattern(phrase)));
        return all;
    }

    @Override
    boolean isHarmless(Use use) {
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
                || use.isFollowedBy(" with light")
                || use.isFollowedBy(" by light")
                || use.isAmongAnswers();
    }

    @Override
    String message(String words) {
        return "\""
                + words
                + "\" says more than one study can; say what was seen, in whom, and how often.";
    }
}
