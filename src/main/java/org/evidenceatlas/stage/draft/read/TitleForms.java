package org.evidenceatlas.stage.draft.read;

import java.util.List;
import org.evidenceatlas.pattern.Pattern;

/** The forms in which titles say what was looked at, and against what it was set. */
final class TitleForms {
    /**
     * One form.
     *
     * @param matter the group of the pattern that names what was looked at
     * @param outcome the group that names what it was set against; 0 where none does
     * @param counted true where the paper counts or describes rather than relates
     */
    record Form(Pattern pattern, int matter, int outcome, boolean counted) {}

    private TitleForms() {}

    /** Forms with a noun at their head that says how two things stand to each other. */
    static final List<Form> HEADED =
            List.of(
                    form(
                            "^.*\\b(?:randomi[sz]ed|controlled|open-label|pilot|phase [1-4i]+|clinical)\\b[^:]*? trial of (.+?)(?: (?:for|in|as|among|on) (.+))?$",
                            1,
                            2,
                            false),
                    form(
                            "^(?:the )?(?:effects?|impact) on (quality of life|.+?) of (.+?)(?: (?:on|in|among|for) .+)?$",
                            2,
                            1,
                            false),
                    form(
                            "^(?:improvements?|changes?|recovery|reductions?|relief|resolution|remission) (?:in|of) (.+?) (?:after|following|with|through|by) (.+)$",
                            2,
                            1,
                            false),
                    form("^(.+?) effects? on (.+)$", 1, 2, false),
                    form(
                            "^(?:the )?(?:\\w+ )?(?:risks?|incidence|rates?|odds|prevalence) (?:of|for) (.+?) (?:after|following) (.+)$",
                            2,
                            1,
                            false),
                    form(
                            "^(.+?) (?:for (?:improving|reducing|relieving|treating)|to (?:improve|reduce|relieve|treat)) (.+)$",
                            1,
                            2,
                            false),
                    form(
                            "^(?:.{0,40} )?(?:associations?|relationships?|correlations?|links?|interplay|relations?|interactions?) (?:of|between) (.+?) (?:and|with) (.+)$",
                            1,
                            2,
                            false),
                    form(
                            "^(?:the )?(?:(?:clinical|long-term|therapeutic|beneficial|potential) )?(?:effects?|impact|efficacy|effectiveness|safety|benefits?|influence|feasibility|acceptability|tolerability)(?:(?:,| and| or)+ (?:clinical )?(?:safety|efficacy|feasibility|tolerability|effectiveness|acceptability|effects?|impact))* of (.+?) (?:on|in|for|among|as|to treat|upon) (.+)$",
                            1,
                            2,
                            false),
                    form(
                            "^(?:the )?(?:potential |possible |emerging )?roles? (?:of|for) (.+?) (?:on|in|for|among|as) (.+)$",
                            1,
                            2,
                            false),
                    form(
                            "^(?:predictors|determinants|risk factors|correlates) (?:of|for) (.+)$",
                            1,
                            1,
                            false));

    /** All other forms, in the order in which they are tried. */
    static final List<Form> OTHER =
            List.of(
                    form(
                            "^((?:elevated |increased |reduced |global )?(?:prevalence|incidence|risk|rates?|burden|frequency|epidemiology|prognosis)(?: and \\w+)?(?: factors)? (?:of|for) .+?)(?: (?:up to|after|following|in|among|during|within|using|from) .+)?$",
                            1,
                            0,
                            true),
                    form(
                            "^(.+?) (?:is |are )?(?:significantly |strongly |positively |negatively )?(?:(?:suggested |found |shown |reported |known )?(?:to be )?(?:associated|correlated|linked|related)|associates?|correlates?|relates?) (?:with|to) (.+)$",
                            1,
                            2,
                            false),
                    form(
                            "^(.+?) (?:for|as a treatment for|to treat|in the treatment of|in the management of|in treating) (.+)$",
                            1,
                            0,
                            false),
                    form(
                            "^(.+?) (?:predicts?|improves?|alleviates?|reduces?|reveals?|differs?|suggests?|indicates?|distinguish(?:es)?|discriminates?|shows?|increases?|decreases?|impairs?|affects?|exhibits?|identif(?:y|ies)|differentiates?) (.+)$",
                            1,
                            2,
                            false),
                    form(
                            "^(.+?) (?:may|might|could|can|is|are|was|were|has|have|drives?|contributes?"
                                    + "|persists?|remains?|alters?|modulates?|underl(?:ies|ie)|promotes?"
                                    + "|causes?|triggers?|leads?|links?|highlights?|provides?) (.+)$",
                            1,
                            0,
                            false),
                    form(
                            "^(.+?) of (?:people|patients|individuals|adults|women|children) (?:living )?with (.+)$",
                            1,
                            0,
                            true),
                    form(
                            "^(.+?) (?:in|among|across|between|during|after|following) (.+)$",
                            1,
                            0,
                            false));

    private static Form form(String pattern, int matter, int outcome, boolean counted) {
        return new Form(Pattern.compile("(?i)" + pattern), matter, outcome, counted);
    }

    /** Words before the matter itself: "Identification of", "Investigating". */
    static final Pattern OPENER =
            Pattern.compile(
                    "(?i)^(?:retracted: |comparable |comparative |(?:the |an? )?(?:[a-z-]+ ){0,2}?(?:identification|outcomes?|re-?analys[ei]s|efficacy|effectiveness|safety|feasibility|reproducibility|characteri[sz]ation|evaluation"
                            + "|assessment|analys[ei]s|detection|measurement|comparison|investigation"
                            + "|exploration|evidence|study|examination|review|overview|mapping|insights?"
                            + "|validation|development|monitoring|discovery|profiling|survey|description"
                            + "|quantification|presence|trial|test|update|perspectives?|case report"
                            + "|advances|progress|current state|state|signatures?|signs|markers?|inability|reappraisal|importance"
                            + "|value|protocol|case|series|use|rct|phenotyping|patterns?|features|characteristics|impact|effects?|alterations?|changes|role|psychometric properties(?: and [a-z ]+)?|network|approach|factors?|focus|differences?|levels) (?:of|for|on|into) |differences? in "
                            + "|(?:investigating|assessing|exploring|examining|evaluating|measuring"
                            + "|understanding|comparing|identifying|characteri[sz]ing|describing|defining"
                            + "|mapping|unraveling|unravelling|uncovering|deciphering|predicting|targeting"
                            + "|rethinking|revisiting|addressing|towards?|beyond|using|on|from|how|what"
                            + "|why|analy[sz]ing|navigating|managing|developing|validating|determining"
                            + "|detecting|reviewing|redefining|contextuali[sz]ing|reconsidering|linking|charting|decoding|dissecting|shared|common|pursuing|harnessing|unveiling|leveraging"
                            + "|elucidating|quantifying|monitoring|tracking|disentangling|bridging|advancing|improving|enhancing|interrogating|probing|untangling|capturing|integrating|expanding"
                            + "|adult patients'|patients'|women's|people's|adult) )");
}
