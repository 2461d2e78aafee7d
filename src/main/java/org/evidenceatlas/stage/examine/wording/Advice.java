package org.evidenceatlas.stage.examine.wording;

import java.util.List;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.rule.About;

/** No sentence tells a reader what to do about treatment. */
public final class Advice extends PatternCheck {
    /** That something is not said, shown or meant before the words. */
    private static final Pattern NOT_SAID =
            Pattern.compile(
                    "(?i)\\b(?:not|no|nothing|cannot|never|neither)\\b[^.;:]{0,40}\\b(?:say|says|show|"
                            + "shows|mean|means|imply|implies|suggest|reason|know|known|tell|claim)"
                            + "\\b[^.;:]{0,60}$|(?i)\\b(?:in|to|at|of|for) which\\b[^.;:]{0,60}$");

    /** "Do not start, stop or change a treatment because of this page" keeps from advice. */
    private static final Pattern CAUTION =
            Pattern.compile(
                    "(?i)^(?:please )?(?:do not|don['\u2019]t|never)\\b.*\\bbecause of this\\b");

    /** What is no act against an illness: to know, to have met criteria, to be studied. */
    private static final Pattern NO_ACT =
            Pattern.compile(
                    "(?i)^ ?(?:(?:\\w+ly|therefore|also|first) )?(?:(?:be|have been|not be|been) (?:\\w+ly |further "
                            + "|also )?(?:noted|interpret\\w*|aware|included|excluded|studied|"
                            + "recruited|compar\\w*|able|seen|considered (?:when|in (?:the|any|"
                            + "future)|an?|as an?)|underst\\w+|acknowledg\\w*|recogni\\w+|"
                            + "believed|involved|heard|enrolled|randomi\\w+|stratifi\\w+|"
                            + "investigat\\w*|explor\\w*|analy\\w+|test(?:ed)? in|evaluat\\w*|"
                            + "assessed in|examined|confirm\\w*|replicat\\w*|repeat\\w*|report\\w*|"
                            + "trialled|regarded|viewed|defin\\w+|describ\\w+|research\\w*|develop\\w*|"
                            + "made|found|present|at least|aged|free of|(?:an? |the )?(?:\\w+ )?priorit\\w+|borne|kept in mind|confused|mistaken|taken (?:as|"
                            + "to mean|into)|used in (?:future|further|larger)|used with caution|"
                            + "the (?:focus|subject|aim|topic))|"
                            + "(?:stay (?:updated|informed|alert|aware|up)|know|note|notice|understand|recogni[sz]e|acknowledge|"
                            + "believe|realise|realize|interpret|report|participate|complete|meet|"
                            + "fulfil\\w*|show|score|differ|feel|study|investigate|explore|examine|"
                            + "replicate|compare|analy[sz]e|recruit|enrol\\w*|publish|distinguish|"
                            + "bear in mind|keep in mind|appreciate|develop|assess whether|clarify|"
                            + "have (?:\\w+ed|had|been|at least|symptoms|fatigue|pain|signs|post-\\w+|one|two|three|four|six|a (?:score|diagnosis)|shown|"
                            + "access|no)|had|remain|wait|cope|live|fight|travel|pay|face|prove|point out|"
                            + "say|stress that|mention|explain|aim|address|bridge)\\b)");

    /** Whose work is study, and what is no treatment: there "should" plans and advises nobody. */
    private static final Pattern OF_STUDY =
            Pattern.compile(
                    "(?i)\\b(?:stud(?:y|ies)|trials?|research|researchers|investigators|authors|"
                            + "investigations?|analys[ei]s|samples?|surveys?|reviews?|models?|"
                            + "measures?|methods?|results?|findings?|data|hypothes[ei]s|"
                            + "questionnaires?|scales?|criteria|definitions?|instruments?|bias|"
                            + "confounding|caution|care|attention|consideration|priority|emphasis|"
                            + "thought|overlap|errors?|terms?|labels?|outcomes?|protocols?|journals|"
                            + "editors|funders|conclusions?|estimates?|placebo)\\b(?: (?:in|of|on|"
                            + "for|with|to|that|which|about|from) [^.;:,]{1,40})? ?$");

    private static final Pattern STUDY_NEXT =
            Pattern.compile(
                    "(?i)^[^.;:]{0,60}\\b(?:research|studies|study|trials?|researchers|"
                            + "investigations?|analys\\w+|criteria|definitions?|questionnaires?|"
                            + "terminology|outcome measures?|scales?|sample sizes?)\\b");

    /** After a noun that looks like an order: "Rest of the day", "Start was slow". */
    private static final Pattern NOUN_NEXT =
            Pattern.compile(
                    "(?i)^(?:[^ ]{1,12} )?(?:of|or|was|were|is|are|had|has|did|does|may|might|could|"
                            + "will|would|rates?|dates?|points?|scores?|levels?|"
                            + "durations?|and (?:\\w+ ){1,3}(?:was|were|is|are|had))\\b");

    /** A name in capitals is no verb: "at one month, SIT". */
    private static final Pattern INSIDE = Pattern.compile(" [A-Z]{2,} [^ ]+$");

    /** A verb that tells: then the first word was its subject, and no order. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?i)(?:^|[^u] |[^o]u )(?:was|were|had|has|did|does|may|might|could|would|fell|rose|"
                            + "made|gave|took|led|reduced|raised|lowered|"
                            + "increased|decreased|improved|worsened|helped|caused|changed|differed|"
                            + "varied|lasted|began|showed|followed|remained|predicted|seemed|"
                            + "appeared|resulted|affected|triggered|lengthened|shortened|eased|"
                            + "relieved|prevented|required|improves|reduces|helps|causes|seems|appears|"
                            + "differs|varies|remains|is (?:associated|related|linked|common|known|"
                            + "not|a|an|the))\\b");

    /** The check. */
    public Advice() {
        super(
                new About(
                        "wording.advice",
                        "4",
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
                                "Doctors should prescribe it.",
                                "Rest before you are tired.",
                                "If your heart races, lie down at once.",
                                "Antivirals should be started within a week.",
                                "The safest thing is to stay in bed.",
                                "Why not try a low dose?",
                                "That is reason enough to stop the drug."),
                        List.of(
                                "Do not start, stop or change a treatment because of this page.",
                                "The guideline says that people should not be offered a programme"
                                        + " of fixed increases in activity.",
                                "The study does not show whether people should take it.",
                                "Should people with ME/CFS rest more?",
                                "The authors recommend larger trials.",
                                "Larger trials should be done.",
                                "Rest for two days reduced pain.",
                                "Patients should be recruited from clinics.",
                                "The leaflet told people that they should rest.",
                                "The result should be repeated in other people.",
                                "Nothing here says that you should take it.",
                                "Whether patients should take it is not known.")),
                List.of(
                        new Form(AdviceForms.HINTS, AdviceForms.MODALS, Advice::isNoAct),
                        new Form("", AdviceForms.ORDERS, Advice::isNoOrder),
                        new Form("why ", AdviceForms.ASKED, Advice::isOthers),
                        new Form(AdviceForms.HINTS, AdviceForms.OTHERS, Advice::isOfStudy)));
    }

    /** A question that somebody else asks. */
    private static boolean isOthers(Use use) {
        return use.isQuoted() || use.isAttributed() || use.passage().negating();
    }

    private static boolean isTold(Use use) {
        return use.isAsked()
                || use.isQuoted()
                || use.isAttributed()
                || use.isWondered()
                || use.passage().negating()
                || NOT_SAID.matcher(use.before()).find()
                || CAUTION.matcher(use.sentence()).find();
    }

    /** "Patients should be recruited at home", "studies should use it". */
    private static boolean isNoAct(Use use) {
        return isTold(use)
                || NO_ACT.matcher(use.fromLastWord()).find()
                || OF_STUDY.matcher(use.before()).find();
    }

    /** "Rest of the day" and "Exercise for a week reduced pain" order nothing. */
    private static boolean isNoOrder(Use use) {
        return isTold(use)
                || INSIDE.matcher(use.sentence().substring(use.start(), use.end())).find()
                || NOUN_NEXT.matcher(use.fromLastWord()).find()
                || TOLD.matcher(use.fromLastWord()).find();
    }

    /** "Caution should be given", "we recommend larger trials". */
    private static boolean isOfStudy(Use use) {
        return isTold(use)
                || OF_STUDY.matcher(use.before()).find()
                || use.words().contains("recommend")
                        && STUDY_NEXT.matcher(use.sentence().substring(use.end())).find();
    }

    @Override
    String message(String words) {
        return "\""
                + words
                + "\" reads as treatment advice; say what was studied and found instead.";
    }
}
