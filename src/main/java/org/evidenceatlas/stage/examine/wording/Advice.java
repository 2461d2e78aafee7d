package org.evidenceatlas.stage.examine.wording;

import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.stage.examine.rule.About;

/** No sentence tells a reader what to do about treatment. */
public final class Advice extends PatternCheck {
    private static final String READER =
            "(?:you|patients?|people|sufferers|readers|those|everyone|adults|children|parents|"
                    + "women|men)";
    private static final String DO =
            "(?:try|take|start|stop|begin|avoid|use|do|ask|consider|increase|reduce|change|rest|"
                    + "exercise|pace|eat|drink|be (?:offered|given|treated|prescribed|advised|"
                    + "encouraged)|receive|undergo|get)";

    private static final List<String> HINTS =
            List.of(
                    "should",
                    "must",
                    "ought to",
                    "need",
                    "have to",
                    "recommend",
                    "advis",
                    "your ",
                    "try",
                    "take",
                    "start",
                    "stop",
                    "begin",
                    "avoid",
                    "we suggest",
                    "safe for",
                    "suitable for");

    /** The check. */
    public Advice() {
        super(
                new About(
                        "wording.advice",
                        "1",
                        Severity.CRITICAL,
                        "Looks for sentences that tell people what to do about a treatment: no"
                                + " single study can, and a page is not medical advice.",
                        List.of(
                                "People with ME/CFS should try this supplement.",
                                "You should stop taking beta blockers.",
                                "We recommend a low dose at night.",
                                "Ask your doctor about this drug.",
                                "The drug should be offered to all patients.",
                                "Try coenzyme Q10 for a month.",
                                "Patients need to exercise more."),
                        List.of(
                                "Do not start, stop or change a treatment because of this page.",
                                "The guideline says that people should not be offered a programme"
                                        + " of fixed increases in activity.",
                                "The study does not show whether people should take it.",
                                "Should people with ME/CFS rest more?",
                                "The authors recommend larger trials.",
                                "Larger trials should be done.",
                                "The result should be repeated in other people.")),
                HINTS,
                List.of(
                        "\\b"
                                + READER
                                + "\\b(?: with [\\w/ -]{1,40})? (?:should|must|ought to|"
                                + "need to|needs to|have to) (?:also |not |always |never )?"
                                + DO
                                + "\\b",
                        "\\bwe (?:recommend|advise|suggest that you)\\b",
                        "\\b(?:ask|talk to|speak to|see|consult) your (?:doctor|gp|physician|"
                                + "clinician|specialist)\\b",
                        "^(?:please )?(?:try|take|start|stop|begin|avoid) (?:a |an |the |any |some"
                                + " |taking |using |eating )?\\w",
                        "\\bshould be (?:offered|given to|prescribed|recommended (?:to|for)|"
                                + "administered|used (?:as a treatment|to treat|in the treatment))"
                                + "\\b",
                        "\\b(?:is|are) (?:strongly |highly )?(?:recommended|advised) (?:for|to)"
                                + " (?:all )?"
                                + READER
                                + "\\b",
                        "\\b(?:safe|suitable) for (?:all|every) (?:patients?|people)\\b"));
    }

    @Override
    boolean isHarmless(Use use) {
        String before = use.sentence().substring(0, use.start()).toLowerCase(Locale.ROOT);
        return use.isAsked()
                || use.isQuoted()
                || use.isAttributed()
                || before.contains("does not show")
                || before.contains("cannot show")
                || before.contains("cannot say")
                || use.passage().negating();
    }

    @Override
    String message(String words) {
        return "\""
                + words
                + "\" reads as treatment advice; say what was studied and found instead.";
    }
}
