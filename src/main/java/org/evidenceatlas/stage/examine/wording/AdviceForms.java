package org.evidenceatlas.stage.examine.wording;

import java.util.List;

/**
 * The forms in which English tells somebody what to do about an illness: who is told, by which
 * modal, and what; a treatment that should be; an order; a second person; a recommendation.
 */
final class AdviceForms {
    private static final String PEOPLE =
            "(?:patients?|people|persons?|individuals|sufferers|survivors|long[- ]haulers|readers?|"
                    + "those|every(?:one|body)|any(?:one|body)|nobody|no one|all|they|he|she|adults?|child(?:ren)?|teenagers?|"
                    + "adolescents|youngsters|pupils|students|parents?|mothers?|fathers?|wom[ae]n|"
                    + "m[ae]n|girls|boys|famil(?:y|ies)|relatives|partners|friends|carers?|"
                    + "caregivers?|doctors?|clinicians?|physicians?|gps?|nurses?|therapists?|"
                    + "physiotherapists?|practitioners?|psychiatrists|psychologists|specialists|"
                    + "paediatricians|pediatricians|neurologists|professionals|providers|teachers?|"
                    + "schools|employers)";

    /** What may stand between people and their modal. */
    private static final String WHOM =
            "(?:,? (?:with|who|whose|living|in|on|of|at|after|from|without|under|over|having|taking|"
                    + "diagnosed|recovering|affected|whatever|however|especially) [^.;:,?!]{1,60}?,?)?";

    private static final String SHOULD =
            "(?:should(?:n['\u2019]t)?|must(?:n['\u2019]t)?|ought(?: not)? to|had (?:better|best)|"
                    + "(?:are|is) (?:\\w+ly |best |well )?(?:advised|urged|encouraged|recommended)"
                    + " (?:not )?to|(?:would )?do (?:well|best) to|would be (?:wise|better off|well"
                    + " advised) to|(?:are|is) better off|can(?:not|['\u2019]t) afford to)";

    /** What people have to do may be told of them; so here only what is done about an illness. */
    private static final String NEED =
            "(?:needs? (?:not )?(?:to )?|needn['\u2019]t |ha(?:ve|s) to |can safely |may safely )";

    private static final String HOW =
            "(?: (?:not|never|always|also|only|rather|instead|just|simply|still|at least|\\w+ly))*";

    private static final String NEXT = " [\\w'\u2019-]+";

    private static final String DO =
            "(?:try|take|start|stop|begin|avoid|use|do|ask|consider|increase|reduce|change|rest|"
                    + "exercise|pace|eat|drink|be (?:offered|given|treated|prescribed|advised|"
                    + "encouraged|told|tested|screened|vaccinated|referred)|undergo|buy|wear|"
                    + "sleep|keep|continue|limit|follow|switch|replace|supplement|offer|prescribe|"
                    + "give|treat|refer|encourage|advise|test|screen|monitor|push|cut|lower|raise|"
                    + "quit|skip|train|walk|stay|plan|consult)";

    /** What may be done, taken or left about an illness. */
    static final String TREATMENT =
            "(?:drugs?|doses?|dosage|tablets?|pills?|capsules?|medicines?|medications?|treatments?|"
                    + "therap(?:y|ies)|exercises?|(?:physical )?activity|activities|training|rest|"
                    + "sleep|diets?|intake|salt|fluids?|caffeine|coffee|alcohol|sugar|gluten|"
                    + "dairy|meals?|foods?|vaccin\\w+|supplements?|vitamins?|minerals?|iron|zinc|"
                    + "magnesium|oxygen|stimulants?|\\w+[- ]blockers?|opioids?|antidepressants?|"
                    + "steroids?|antibiotics?|antivirals?|antihistamines?|naps?|screen time|"
                    + "exertion|overexertion|effort|pacing|cbt|massage|yoga|surgery|injections?|"
                    + "infusions?|rehabilitation|physiotherapy|breaks?|compression stockings|"
                    + "probiotics?|fasting|stress|monitors?|bed rest|sports?)";

    /** Verbs with which an order begins and that no title or fact does. */
    private static final String ORDER =
            "(?:try|take|avoid|eat|drink|begin|start|stop|buy|wear|keep|quit|skip|swallow|inject|"
                    + "inhale|swap|switch|cut|stay|lie|sit|go|get|ask|talk to|speak to|tell|"
                    + "consult|seek|choose|ensure|remember|listen|learn|follow|add|make|be sure|"
                    + "give|continue|push|pick|join|book|request|insist|demand|refuse|reject|trust|"
                    + "throw|put|spread|drop|allow|practi[sc]e|prioriti[sz]e|prescribe|offer|refer|"
                    + "treat|encourage|recommend|advise|discourage|vaccinate|replace|combine|"
                    + "supplement|consume|maintain|discuss|visit|apply|meditate|breathe|"
                    + "hydrate|invest|experiment|steer clear|say no|give up|ditch|forget|remove|"
                    + "schedule|save|conserve|respect|accept|resist|administer|titrate|taper|"
                    + "discontinue|withhold|initiate|prevent)";

    /** Verbs that are as often nouns, with what can only follow the verb. */
    private static final String ORDER_WITH =
            "(?:rest|sleep|exercise|walk|use|change|increase|reduce|limit|raise|lower|pace|plan|"
                    + "track|monitor|check|test|screen|measure|stretch|swim|move|return|consider|"
                    + "include|do|have|let|call|set|build|train|work|split|time|focus on|help)"
                    + " (?:yourself|your|a|an|the|this|these|those|some|any|more|less|fewer|only|no|"
                    + "at least|as|before|after|for|in|with|without|until|every|each|daily|often|"
                    + "early|regularly|gently|slowly|when|whenever|if|all|gradually|\\d+|\\w+ (?:every|"
                    + "each|daily|twice|once)|(?:patients|children|people)|\\w+ing|\\w+s (?:at|in|for|to|when|if|on|with|as))";

    private static final String LEAD =
            "^(?:(?:please|just|simply|instead|first|second|then|now|also|always|so|therefore|and|"
                    + "but|finally|next|meanwhile|today|tip|advice|above all|in short|even so),?:? |"
                    + "(?:if|when|whenever|after|before|for|to|during|until|once|while|as soon as|"
                    + "in case of|at|every|each|on|in|unless|with|as|rather than|instead of)"
                    + " [^.;:?]{1,70}?, )?(?:please |always |never |do not |don['\u2019]t |just |simply "
                    + "|also |only |gently |gradually |slowly |at least )*";

    /** Ends with the word after the modal, which may be no act. */
    static final List<String> MODALS =
            List.of(
                    "\\b" + PEOPLE + "\\b" + WHOM + " " + SHOULD + HOW + NEXT,
                    "\\b(?:you|one) (?:should|must|ought to|need(?:n['\u2019]t| to| not)|"
                            + "ha(?:ve|s) to|had (?:better|best))"
                            + HOW
                            + NEXT,
                    "\\b"
                            + TREATMENT
                            + "(?: (?:in|for|of|with|after|at|by|against|on|to) [^.;:,?]{1,40}?)?"
                            + " (?:should(?:n['\u2019]t)?|must|ought to|needs? to|ha(?:s|ve) to)"
                            + HOW
                            + NEXT);

    /** Begins a sentence, and ends with the word after the verb. */
    static final List<String> ORDERS =
            List.of(
                    LEAD + ORDER + " [^ ]+",
                    LEAD + ORDER_WITH + "\\b",
                    "^(?:please )?(?:don['\u2019]t|do not|never) (?:be |let |over|give |rely|wait|"
                            + "worry|ignore|hesitate|neglect|underestimate|expect)");

    /** All else. */
    static final List<String> OTHERS =
            List.of(
                    "\\b" + PEOPLE + "\\b" + WHOM + " " + NEED + "(?:\\w+ly )?" + DO + "\\b",
                    "\\byou (?:shouldn['\u2019]t|mustn['\u2019]t|(?:can|could|may|might) (?:also |safely |"
                            + "want to |need to |wish to )?"
                            + DO
                            + "|(?:are|will be|would be) (?:better off|wise|well advised|advised|"
                            + "safe to)|(?:would|will) (?:do well|benefit|feel better))\\b",
                    "\\b(?:it is|it['\u2019]s|it would be|it may be|it might be) (?:\\w+ly |always |often |"
                            + "usually )?(?:advisable|wise|best|safest|safe|better|important|"
                            + "sensible|essential|vital|crucial|prudent|necessary|a good idea|time|"
                            + "worth|imperative|recommended|advised|fine)(?: for (?:you|"
                            + PEOPLE
                            + "))?(?: that (?:you|"
                            + PEOPLE
                            + "))? (?:not )?(?:to )?(?:have|"
                            + DO
                            + "|trying|taking|avoiding|starting|stopping)\\b",
                    "\\b(?:the|your|our|a|one) (?:best|only|first|safest|surest|right|key|simplest|"
                            + "better|golden|main|most important|wisest|good) (?:\\w+ )?(?:option|way|"
                            + "thing|step|approach|choice|answer|rule|tip|strategy|move|course|"
                            + "solution|plan|remedy)\\b(?: [^.;:]{1,40}?)? (?:is|would be|remains)"
                            + " (?:not )?(?:to )?"
                            + DO
                            + "\\b|\\b(?:the|your) (?:key|trick|secret|answer|solution|priority) is to\\b",
                    "\\b(?:we|i) (?:\\w+ly |would |do not |can only |also )*(?:recommend|advise|urge|"
                            + "advocate|suggest (?:that (?:you|"
                            + PEOPLE
                            + ")|(?:tak|try|us|avoid|start|stopp|rest|eat|drink|reduc|increas)ing)|"
                            + "encourage (?:you|all|every|"
                            + PEOPLE
                            + "))\\b|\\b(?:our|my) (?:advice|recommendation|suggestion|tip)\\b",
                    "\\b(?:ask|talk to|speak to|speak with|see|consult|tell|call|visit) (?:your|a)"
                            + " (?:doctor|gp|physician|clinician|specialist|nurse|therapist|"
                            + "pharmacist)\\b",
                    "(?:[;:\u2014\u2013]|, so|, then) (?:please |always |never |do not |don['\u2019]t )?(?:try|"
                            + "take|avoid|eat|drink|stop|rest|start|buy|wear|ask|consult|skip|use)"
                            + " (?:a|an|the|your|some|more|less|no|it|this|at|for|before|after|any|"
                            + "breaks?|early|often|\\d)",
                    "\\b(?:should(?:n['\u2019]t)?|must(?:n['\u2019]t)?|ought to|needs? to|ha(?:s|ve) to)"
                            + HOW
                            + " be (?:\\w+ly )?(?:offered|given|prescribed|recommended (?:to|for|in)|"
                            + "administered|avoided|started|stopped|discontinued|withheld|tapered|"
                            + "tried|vaccinated|part of (?:the |every |all )?(?:\\w+ )?(?:care|"
                            + "treatment|therapy)|first[- ]line|used (?:as (?:an? |the )?(?:\\w+[- ])"
                            + "{0,2}(?:treatment|therapy)|to (?:treat|manage|relieve)|in the treatment|"
                            + "for (?:the )?(?:treatment|relief)|by (?:all |every )?"
                            + PEOPLE
                            + "|in (?:all |every )"
                            + PEOPLE
                            + "|daily|sparingly)|taken (?:daily|every|once|twice|before|after|at|"
                            + "with (?:food|water|meals)|for (?:at least|\\d)|by (?:all |every )?"
                            + PEOPLE
                            + "))",
                    "\\b(?:is|are) (?:strongly |highly |therefore |also |not |best |always )*"
                            + "(?:(?:recommended|advised|indicated|essential|a must|suitable|safe) (?:for|to|"
                            + "in) (?:\\w+ ){0,2}?"
                            + PEOPLE
                            + "\\b|to be avoided|best avoided|a must\\b|worth (?:trying|a try|taking)|"
                            + "the (?:treatment|drug|therapy|medicine|remedy) of choice)",
                    "\\b"
                            + TREATMENT
                            + "(?: (?:in|for|of|with|after|at|by|against|on|to) [^.;:,?]{1,40}?)?"
                            + " (?:is|are) (?:\\w+ly |best |therefore |also )?(?:recommended|advised|"
                            + "advisable|contraindicated|mandatory|compulsory)\\b",
                    "\\b(?:make sure (?:that )?(?:you|to|your|they|patients)|be sure to|why not try|"
                            + "no need to (?:take|stop|avoid|rest|fear)|there is no need for "
                            + PEOPLE
                            + "|give it a (?:try|go)|can safely be (?:taken|used|stopped|given|"
                            + "combined)|time to (?:try|stop|start|take|give up))\\b",
                    "\\b(?:safe|suitable) for (?:all|every|any) (?:patients?|people)\\b",
                    "\\b(?:your|the) (?:best|safest|wisest) (?:bet|plan|course|policy) (?:is|would be)"
                            + " (?:not )?to\\b|\\b(?:reason enough|(?:enough|good|every|ample|sufficient)"
                            + " (?:reason|grounds)) to (?:begin|start|stop|try|take|avoid|give|use|"
                            + "prescribe|switch|change|add|drop|offer)\\b");

    /** A question that answers itself. */
    static final List<String> ASKED =
            List.of(
                    "\\bwhy not (?:just |simply )?(?:try|give|take|start|stop|use|have|ask|add|drop|swap|"
                            + "switch|go|eat|drink|rest|skip|buy|see|treat yourself)\\b|\\bwhy (?:wait|"
                            + "suffer|put up with)\\b[^.;:]{0,60}\\?");

    /**
     * Words of which one stands wherever a pattern of {@link #MODALS} or {@link #OTHERS} matches.
     */
    static final String HINTS =
            "should|must|ought|need|have to|has to|had be|recommend|advis|urge|"
                    + "encourag|do well|would be w|better off|afford to|safe|suitable|you|it is |"
                    + "it's |it\u2019s |it would|it may|it might| is to |best|step|advocat|"
                    + "suggest|doctor|avoided|worth|of choice|mandatory|compulsory|indicated|"
                    + "essential|make sure|be sure|why |give it|time to|reason|grounds";

    private AdviceForms() {}
}
