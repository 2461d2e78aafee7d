package org.evidenceatlas.stage.examine.wording;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.examine.rule.About;

/** No sentence says more than any one study can: "proves", "cure", "the first study". */
public final class Absolutes extends PatternCheck {
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
                    "\\b(?:validates|vindicates|confirms beyond|establishes once and for all)\\b");

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
                    "once and for all");

    /** The check, with the pack's own words under "absolutes". */
    public Absolutes(Pack pack) {
        super(
                new About(
                        "wording.absolutes",
                        "1",
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
                                "The work validates what patients say."),
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
                                "It cannot show that patients are cured.")),
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
        return use.isFollowedBy(" infection")
                || use.isFollowedBy(" covid")
                || use.isFollowedBy(" case")
                || use.isDenied()
                || use.isAsked()
                || use.isQuoted()
                || use.isAttributed();
    }

    @Override
    String message(String words) {
        return "\""
                + words
                + "\" says more than one study can; say what was seen, in whom, and how often.";
    }
}
