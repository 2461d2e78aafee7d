package org.evidenceatlas.stage.examine.wording;

import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.rule.About;

/** No sentence tells a reader what to do about treatment. */
public final class Advice extends PatternCheck {
    private static final String READER =
            "(?:you|patients?|people|sufferers|readers|those|everyone|anyone|adults|children|parents|"
                    + "women|men|individuals|families|carers|caregivers|doctors|clinicians|"
                    + "physicians|gps|nurses|therapists)";
    private static final String DO =
            "(?:try|take|start|stop|begin|avoid|use|do|ask|consider|increase|reduce|change|rest|"
                    + "exercise|pace|eat|drink|be (?:offered|given|treated|prescribed|advised|"
                    + "encouraged|told|tested|screened)|receive|undergo|get|buy|wear|sleep|"
                    + "keep|continue|limit|follow|switch|replace|supplement|expect|offer|prescribe|"
                    + "give|treat|refer|encourage|advise|test|screen|monitor)";

    /** That something is not said, shown or meant before the words. */
    private static final Pattern NOT_SAID =
            Pattern.compile(
                    "\\b(?:not|no|nothing|cannot|never|neither)\\b[^.;:]{0,40}\\b(?:say|says|show|"
                            + "shows|mean|means|imply|implies|suggest|reason|know|known|tell|claim)"
                            + "\\b[^.;:]{0,60}$");

    private static final Pattern DONT =
            Pattern.compile("^(?:please )?(?:do not|don['\u2019]t|never)\\b");

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
                    "would ",
                    "advisable",
                    "it is ",
                    "eat ",
                    "drink ",
                    "use ",
                    "consider ",
                    "do not ",
                    "don't ",
                    "don\u2019t ",
                    "never ",
                    "safe for",
                    "suitable for");

    private static final List<String> PATTERNS =
            List.of(
                    "\\b"
                            + READER
                            + "\\b(?: with [\\w/ -]{1,40})? (?:should|must|ought to|"
                            + "need to|needs to|have to) (?:also |not |always |never |rather )?"
                            + DO
                            + "\\b",
                    "\\byou (?:should|must|ought to|need to|have to|had better)\\b",
                    "\\b"
                            + READER
                            + "\\b(?: with [\\w/ -]{1,40})? (?:would do well|would be wise) to\\b",
                    "\\bit (?:is|would be) (?:advisable|wise|best|safest|important) (?:to|for you"
                            + " to) (?:try|take|start|stop|avoid|use|ask|rest|eat|have|keep)\\b",
                    "\\bwe (?:recommend|advise|suggest that you)\\b",
                    "\\b(?:ask|talk to|speak to|see|consult) your (?:doctor|gp|physician|"
                            + "clinician|specialist)\\b",
                    "^(?:please )?(?:try|start|stop|begin|avoid) (?:a |an |the |any |some"
                            + " |taking |using |eating )?\\w",
                    "^(?:please )?(?:take|eat|drink|use|consider) (?:a |an |the |this |these |your"
                            + " |some |any |more |less |taking |using |eating |trying |\\d)",
                    "^(?:please )?(?:increase|reduce|raise|lower|cut|change|keep|limit) your\\b",
                    "^(?:please )?(?:don['\u2019]t|do not|never) (?:try|take|start|stop|use|eat|"
                            + "drink|exercise|push|rest|do|change)\\b",
                    "\\bshould be (?:offered|given to|prescribed|recommended (?:to|for)|"
                            + "administered|used (?:as a treatment|to treat|in the treatment))"
                            + "\\b",
                    "\\b(?:is|are) (?:strongly |highly )?(?:recommended|advised) (?:for|to)"
                            + " (?:all )?"
                            + READER
                            + "\\b",
                    "\\b(?:safe|suitable) for (?:all|every) (?:patients?|people)\\b");

    /** The check. */
    public Advice() {
        super(
                new About(
                        "wording.advice",
                        "2",
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
                                "Patients need to exercise more.",
                                "It is advisable to take vitamins.",
                                "Doctors should prescribe it."),
                        List.of(
                                "Do not start, stop or change a treatment because of this page.",
                                "The guideline says that people should not be offered a programme"
                                        + " of fixed increases in activity.",
                                "The study does not show whether people should take it.",
                                "Should people with ME/CFS rest more?",
                                "The authors recommend larger trials.",
                                "Larger trials should be done.",
                                "The result should be repeated in other people.",
                                "Nothing here says that you should take it.",
                                "Whether patients should take it is not known.")),
                HINTS,
                PATTERNS);
    }

    @Override
    boolean isHarmless(Use use) {
        String before = use.sentence().substring(0, use.start()).toLowerCase(Locale.ROOT);
        return use.isAsked()
                || use.isQuoted()
                || use.isAttributed()
                || NOT_SAID.matcher(before).find()
                || use.isWondered()
                || isCaution(use)
                || use.passage().negating();
    }

    /** "Do not start, stop or change a treatment because of this page" keeps from advice. */
    private static boolean isCaution(Use use) {
        String sentence = use.sentence().toLowerCase(Locale.ROOT);
        return DONT.matcher(sentence).find() && sentence.contains("because of this");
    }

    @Override
    String message(String words) {
        return "\""
                + words
                + "\" reads as treatment advice; say what was studied and found instead.";
    }
}
