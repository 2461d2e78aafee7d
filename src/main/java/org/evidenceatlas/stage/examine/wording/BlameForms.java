package org.evidenceatlas.stage.examine.wording;

import java.util.List;

/** Forms in which English blames people for an illness, or says that they have none. */
final class BlameForms {
    /**
     * People, also by a word that could stand for others; only where what follows is of illness.
     */
    private static final String THEY = "(?:they|" + PatientForms.PEOPLE + ")";

    private static final String IS =
            " (?:is|are|was|were|be|seems?|seemed|remain(?:s|ed)?|became?|appear(?:s|ed)?|being)"
                    + " (?:too |so |just |simply |merely |often |very |rather |quite |mostly |all |"
                    + "really |\\w+ly )*";

    private static final String ILLNESS =
            "(?:\\w+ )?(?:illness(?:es)?|symptoms?|disease|condition|fatigue|pain|sickness|"
                    + "disabilit(?:y|ies)|weakness|exhaustion|tiredness|complaints?|problems?|"
                    + "suffering|limitations?|impairments?|headaches?|crashes)";

    /** What people are called who are thought to lack will, sense or honesty. */
    private static final String BAD =
            "(?:lazy|idle|work-?shy|unmotivated|neurotic|manipulative|uncooperative|"
                    + "non-?cooperative|unco-operative|stubborn|defiant|demanding|needy|"
                    + "troublesome|vexatious|hostile|militant|unreliable|untrustworthy|dishonest|"
                    + "deceitful|ungrateful|stupid|ignorant|irrational|hysterical|hypochondriacal|"
                    + "crazy|insane|mad|weak-willed|weak-minded|feeble|spoilt|spoiled|whining|"
                    + "attention[- ]seeking|self-pitying|self-absorbed|self-obsessed|melodramatic|"
                    + "over-?dramatic|over-?sensitive|childish|immature|obsessive|cowardly|"
                    + "workshy|unwilling|disobedient|selfish|greedy|half-hearted|apathetic)";

    private static final String JUST =
            "(?:is|are|was|were|be) (?:just|merely|simply|only|purely|entirely|wholly|largely|mostly|"
                    + "all|nothing (?:more than|but)|no more than)";

    private static final String MIND =
            "(?:deconditio\\w+|lazi?ness|lazy|laziness|idleness|psychological|psychosomatic|"
                    + "psychogenic|mental|psychiatric|imagin\\w+|hysteri\\w+|nerves|moods?|attitude|"
                    + "unfit|lack of (?:fitness|exercise|will\\w*|effort)|poor fitness|tired|"
                    + "unhappy|bored\\w*|habit|stress|anxiety|depression|depressed|anxious|"
                    + "in (?:the|their|her|his) (?:heads?|minds?)|made up|an excuse|excuses|learned"
                    + " behaviou?r|a choice|a fad|acting|pretence|fear|avoidance|burn-?out|"
                    + "out of shape)";

    /** Blame, which can be denied, asked, or somebody else's. */
    static final List<String> PATTERNS =
            List.of(
                    "\\b(?:malinger\\w*|heartsink|hypochondria(?:cs?|cal)?|hysterical|hysteria|work-?shy|"
                            + "scroungers?|scrounging|freeloaders?|layabouts?|shirk(?:ers?|ing)|"
                            + "slackers?|time-?wasters?|whiners?|whinge\\w*|drama queens?|"
                            + "attention[- ]seek\\w*|benefit cheats?|lazy|laziness|neurotic|"
                            + "manipulative|unmotivated|uncooperative|weak-willed|self-inflicted|"
                            + "self-pity|secondary gain|school refus\\w+|psychosomatic fantas\\w+)\\b",
                    "\\b(?:all )?in (?:the|their|his|her|your) (?:own )?(?:heads?|minds?|imaginations?)(?:$|[.,;!]| and )"
                            + "|\\ball in (?:the|their|his|her|your) (?:head|mind)s?\\b",
                    "\\b(?:difficult|"
                            + BAD
                            + ") (?:patients?|women|wom[ae]n|people|person|mothers?|parents?|famil(?:y|ies)|"
                            + "activists?|sufferers?|girls?|teenagers?|complainers?)\\b",
                    "\\b" + THEY + "(?: with [\\w/ -]{1,40}?)?" + IS + BAD + "\\b",
                    "\\b(?:fak(?:e|es|ed|ing)|feign(?:s|ed|ing)?) (?:(?:their|his|her|an?|being) )?(?:own )?(?:"
                            + ILLNESS
                            + "|ill|sick|tired)\\b",
                    "\\b(?:invent(?:s|ed|ing)?|exaggerat(?:e|es|ed|"
                            + "ing)|overstat(?:e|es|ed|ing)|dramati[sz](?:e|es|ed|ing)|imagin(?:e|es|ed|"
                            + "ing)|ma(?:k|d)(?:e|es|ing) up|play(?:s|ed|ing)? up|act(?:s|ed|ing)? out|"
                            + "fabricat(?:e|es|ed|ing)|simulat(?:e|es|ed|ing)|us(?:e|es|ed|ing)|hid(?:e|es|ing)"
                            + " behind|cling(?:s|ing)? to|enjoy(?:s|ed|ing)?|exploit(?:s|ed|ing)?|"
                            + "indulg(?:e|es|ed|ing)(?: in)?|dwell(?:s|ing)? on|fixat(?:e|es|ed|ing) on|"
                            + "obsess(?:es|ed|ing)? (?:over|about)|(?:pre-?occupied|obsessed|fixated)"
                            + " with|perpetuat(?:e|es|ed|ing)|maintain(?:s|ed|ing)?|wallow(?:s|ed|ing)? in|"
                            + "give in to|gave in to|surrender(?:s|ed)? to) (?:their|his|her) (?:own )?"
                            + ILLNESS
                            + "\\b(?: as an? (?:excuse|weapon|shield))?",
                    "\\b(?:us(?:e|es|ed|ing)|hid(?:e|es|ing) behind|exploit\\w*) (?:the |an? |their )?"
                            + ILLNESS
                            + " (?:as an? (?:excuse|weapon|shield|crutch)|to (?:avoid|escape|get out of|"
                            + "gain|win))\\b",
                    "\\bpretend(?:s|ed|ing)? (?:to be|that (?:they|she|he)) (?:\\w+ )?(?:ill|sick|tired|in pain|weak|"
                            + "disabled|unwell|exhausted|are)\\b|\\bput(?:s|ting)? (?:it|this) on\\b|\\bplay(?:s|ed|ing)?"
                            + " (?:sick|the (?:victim|patient))\\b|\\bmak(?:e|es|ing) (?:it|this|things) up\\b|"
                            + "\\bimagine (?:that )?(?:they|she|he)\\b|\\badopt(?:s|ed|ing)? (?:the|a) sick role\\b",
                    "\\b"
                            + ILLNESS
                            + " (?:is|are|was|were) (?:\\w+ly |all |just |quite |often )*(?:imaginary|imagined|"
                            + "unreal|not real|fictitious|a (?:myth|fad|fiction|choice|lifestyle|"
                            + "fantasy|fabrication|habit|pretext|cover|joke)|an (?:excuse|invention|"
                            + "act|illusion)|bogus|fabricated|fake|faked|feigned|phon(?:e?)y|exaggerated|"
                            + "made[- ]up|put on|self-inflicted|overstated|invented|their (?:own )?"
                            + "(?:fault|doing|choice))\\b|\\b(?:imaginary|made[- ]up|invented|fake|bogus|fictitious|"
                            + "phantom|imagined) "
                            + ILLNESS
                            + "\\b",
                    "\\b(?:"
                            + THEY
                            + "|it|this|"
                            + ILLNESS
                            + "|fatigue|me/cfs|cfs|me|long covid|pem)(?: with [\\w/ -]{1,40}?)? "
                            + JUST
                            + " (?:a |an |the )?(?:\\w+ )?"
                            + MIND
                            + "\\b",
                    "\\b"
                            + THEY
                            + " (?:who )?(?:with [\\w/ -]{1,40}? )?(?:could|would) (?:\\w+ )?(?:\\w+ )?(?:if (?:they|she|he) (?:\\w+ )?(?:tried|wanted|"
                            + "chose|made|stopped|put|worked|believed|wished))\\b|\\bif (?:only )?(?:they|she|he) (?:really |"
                            + "just |only )?(?:tried|wanted|wished|made an effort|pulled|tried)\\b",
                    "\\b"
                            + THEY
                            + " (?:who )?(?:with [\\w/ -]{1,40}? )?(?:\\w+ly |simply |just )?(?:lack(?:s|ed)? (?:the )?(?:\\w+ )?(?:will\\w*|"
                            + "motivation|effort|discipline|drive|insight|courage|character|"
                            + "resilience|ambition|backbone|stamina to try)|(?:give|gives|gave|giving) up(?: too)? (?:easily|"
                            + "soon|quickly)|(?:prefer|prefers|preferred|choose|chooses|chose|like|likes|liked|want|wants|wanted|"
                            + "need|needs|needed|decide|decided|opt|opted) (?:to (?:be|stay|remain|keep|"
                            + "lie|live) (?:ill|sick|unwell|in bed|at home|disabled|all day|dependent|"
                            + "on benefits|idle|weak|helpless|patients?)|not to (?:recover|get|work|"
                            + "improve|try|be))|(?:think|thinks|thought) themselves (?:\\w+ )?(?:ill|sick)|(?:did|do|does|could|would) not"
                            + " (?:even )?(?:try|bother|want|care|make (?:an?|any|the|enough|much) ?(?:\\w+ )?effort|"
                            + "put in)|(?:never|hardly|barely) (?:really )?(?:try|tries|tried|bothered|bother)|(?:make|made|makes|put in|show|showed|"
                            + "gave|give) (?:no|little|poor|half-hearted|too little|insufficient|not enough) (?:real )?"
                            + "effort|(?:avoid|avoids|avoided|shun|shuns|shirk\\w*|dodge\\w*) (?:work|school|duties|responsibility|"
                            + "effort|exertion out of)|seek(?:s|ing)? (?:attention|sympathy|benefits|pity)|crav(?:e|es|ed) "
                            + "(?:attention|sympathy)|enjoy(?:s|ed|ing)? (?:being|the attention|the sick)|benefit(?:s|ed)? from"
                            + " (?:being|staying|remaining|the sick) |(?:think|thinks|thought) themselves (?:\\w+ )?(?:ill|sick)|"
                            + "talk(?:s|ed)? themselves into|bring(?:s|ing)? (?:it|this) on|brought (?:it|this|the"
                            + " illness|their \\w+) (?:up)?on|worr(?:y|ies|ied) too much|rest(?:s|ed)? too much|"
                            + "focus(?:es|ed)? too much|complain(?:s|ed)? too much|catastrophi[sz](?:e|es|ed)|"
                            + "over-?react(?:s|ed)?|overdo(?:es)? (?:it|their)|cannot be bothered|can['\u2019]t be bothered|"
                            + "(?:resist|resists|resisted) (?:all |any |every )?(?:help|treatment|change|"
                            + "advice|recovery|efforts?))\\b",
                    "\\b(?:lack of|no|little|poor|insufficient|low) (?:willpower|will|motivation|effort|"
                            + "moral fibre|backbone|character|discipline|ambition) (?:is|was|are|were|"
                            + "explains?|explained|keeps?|kept|causes?|caused|on (?:the|their)|of the"
                            + " patients?|to (?:get|recover|improve))\\b|\\b(?:for|through|from|by|of|to|with) (?:their |a )?"
                            + "(?:lack of|want of|insufficient|too little|poor) (?:\\w+ )?(?:effort|will\\w*|motivation|"
                            + "discipline|character|ambition|trying)\\b",
                    "\\b(?:own|patients?['\u2019]?|their|her|his) (?:own )?fault\\b|\\b(?:is|are|was|were) (?:only |"
                            + "themselves |partly |largely |to be |herself |himself |themselves partly )*(?:to blame|to be blamed|at fault)\\b|"
                            + "\\b(?:themselves|himself|herself) to blame\\b|\\b(?:are|is|were|was) (?:\\w+ly |themselves )?responsible for"
                            + " (?:their|his|her) (?:own )?"
                            + ILLNESS
                            + "\\b|\\bbring(?:s|ing)? (?:it|this|"
                            + "the illness) (?:up)?on (?:them|her|him)sel\\w+\\b|\\bkeep(?:s|ing)?"
                            + " (?:them|her|him)sel(?:f|ves) (?:ill|sick|disabled|unwell|weak)\\b|\\bkept"
                            + " (?:ill|sick|disabled) by their\\b",
                    "\\b(?:false|faulty|unhelpful|irrational|erroneous|mistaken|misguided|dysfunctional|"
                            + "wrong|abnormal|maladaptive|exaggerated|distorted|delusional|unfounded)"
                            + " (?:illness |sickness |health )?(?:beliefs?|cognitions|convictions?|attitudes?|fears?) ?(?:of|about|that|"
                            + "keep|kept|maintain\\w*|perpetuat\\w*|cause[sd]?|make|explain\\w*|drive|prolong\\w*)?\\b|\\b(?:their|the|her|his) (?:firm |own |strong |fixed )?"
                            + "(?:belief|conviction) (?:that (?:they|she|he) (?:are|is|were|was|have|has)|in (?:a|an|their|being)"
                            + " )|\\b(?:believ(?:e|es|ed|ing) (?:themselves|herself|himself) (?:to be )?|(?:are |is )?convinced (?:that )?"
                            + "(?:they|she|he) (?:are|is) )(?:\\w+ )?(?:ill|sick|disabled|unwell|physically)\\b",
                    "\\bnot (?:really|actually|truly|genuinely) (?:\\w+ )?(?:ill|sick|tired|in pain|disabled|unwell|"
                            + "fatigued|exhausted|weak)\\b|\\bnothing (?:is |was )?(?:really |physically |medically )?wrong with"
                            + " (?:them|her|him|these|the|most)\\b|\\b(?:over-?anxious|over-?protective|enmeshed|"
                            + "pushy|bad|dysfunctional) (?:mothers?|parent(?:s|ing)?|famil(?:y|ies))\\b|\\b(?:moral|personal|character)"
                            + " (?:failings?|weakness(?:es)?|flaws?|defects?)\\b|\\bweakness of (?:character|will)\\b|"
                            + "\\bweak (?:character|will)s?\\b|\\bpull(?:s|ed)? (?:them|her|him|your)sel(?:f|ves) together\\b|"
                            + "\\bsnap out of\\b",
                    "\\b(?:cling\\w*|clung|hold(?:s|ing)? on|held on|attach\\w*|retreat\\w*|escap\\w*|settl\\w*)"
                            + " (?:\\w+ )?(?:to|in|into) (?:the |a |their |her |his )?sick(?:ness)? role\\b|"
                            + "\\bkept (?:them|her|him)sel(?:f|ves) (?:ill|sick|disabled|unwell|weak)\\b",
                    "\\b"
                            + THEY
                            + "(?: with [\\w/ -]{1,40}?)? (?:\\w+ly |often |just |simply )?(?:exaggerat(?:e|es|ed)|"
                            + "over-?stat(?:e|es|ed)|over-?play(?:s|ed)?|dramati[sz](?:e|es|ed)|embellish(?:es|ed)?|"
                            + "inflat(?:e|es|ed)|magnif(?:y|ies|ied)|lie[sd]? about) (?:how|the (?:extent|severity|impact)|what|its|"
                            + "their|his|her)\\b",
                    "\\b(?:cling(?:s|ing)?|clung|wedded|hold(?:s|ing)? fast) (?:stubbornly |firmly |still )?to (?:the |a |an |their |this |his |her )"
                            + "(?:\\w+ )?(?:idea|belief|notion|view|conviction|theory|label|diagnosis|illness|explanation|"
                            + "fantasy|myth)\\b",
                    "\\b(?:turn(?:s|ed|ing)?|mak(?:e|es|ing)|made|render(?:s|ed)?) (?:[\\w-]+ ){1,4}?(?:into )?an? (?:\\w+ )?(?:drain|"
                            + "burden|nuisance|liability|millstone|dead weight) (?:on|to|for|around)\\b|\\b"
                            + THEY
                            + " (?:become|becomes|became) an? (?:\\w+ )?(?:drain|burden|nuisance|liability)\\b",
                    "\\b"
                            + ILLNESS
                            + " (?:that |which )?(?:has|have|had|with) no (?:real|true|genuine|actual|proper|"
                            + "good) (?:cause|basis|reason|explanation|foundation)\\b",
                    "\\b(?:those|people|patients|anyone|everyone|whoever) (?:who )?(?:really |truly |just )?(?:wants?|wish(?:es)?|tr(?:y|ies)|"
                            + "decides?|chooses?|works?)(?: hard enough| hard| enough| to [\\w ]{2,30}?)?,? (?:do|does|will|can|get|gets|"
                            + "recovers?|improves?|succeeds?|manages?)\\b",
                    "\\b"
                            + THEY
                            + "(?: with [\\w/ -]{1,40}?)?"
                            + IS
                            + "an? (?:\\w+ )?(?:drain|burden|strain|nuisance|liability|millstone|drag|"
                            + "waste of \\w+|weight) (?:on|to|for|around)\\b",
                    "\\b(?:their|her|his|patients?['\u2019]) (?:fears?|worr(?:y|ies)|beliefs?|avoidance|"
                            + "complaints?|claims?|demands?|anger|attitudes?|concerns?|expectations?|"
                            + "behaviou?r|distress)(?: (?:of|about|that|over|for) [\\w ]{1,40}?)?"
                            + " (?:is|are|was|were|seems?|seemed) (?:\\w+ly |quite |all )?(?:irrational|"
                            + "unreasonable|unfounded|groundless|baseless|exaggerated|excessive|"
                            + "absurd|ridiculous|childish|unjustified|out of proportion)\\b",
                    "\\b"
                            + THEY
                            + "(?: with [\\w/ -]{1,40}?)? (?:\\w+ly |always |often |just )?(?:whin(?:e|es|ed|"
                            + "ing)|moan(?:s|ed)?|grumbl(?:e|es|ed)|sulk(?:s|ed)?|nag(?:s|ged)?|grouch\\w*|"
                            + "throw tantrums|wail(?:s|ed)?)\\b",
                    "\\bhad (?:they|she|he|"
                            + "the patients?|patients) (?:only |really |just )?(?:tried|wanted|made|worked|"
                            + "pushed|listened|co-?operated|followed|shown|put in|made an effort)\\b");

    static final String HINT =
            "malinger|heartsink|hypochondria|hysteri|shy|scroung|freeload|layabout|"
                    + "shirk|waster|whin|queen|seek|cheat|laz|idle|neurotic|manipulat|motivat|"
                    + "cooperat|co-operat|will|self-|secondary gain|school refus|fantas| head|"
                    + " mind|imagin|stubborn|defiant|demanding|difficult|trouble|vexatious|"
                    + "hostile|militant|unreliab|untrust|honest|deceit|ungrateful|stupid|"
                    + "ignorant|irrational|crazy|insane| mad|weak|feeble|spoil|dramati|sensitive|"
                    + "childish|immature|obsess|coward|disobedient|selfish|greedy|half-hearted|"
                    + "apathetic|fak|feign|invent|exaggerat|overstat|made up|make up|making up|"
                    + "makes up|play|acts out|acted out|fabricat|simulat|use|using|hid|cling|"
                    + "enjoy|exploit|indulg|dwell|fixat|occupied|perpetuat|maintain|wallow|"
                    + "give in|gave in|surrender|pretend|put|sick role|real|fictitious|myth|fad|"
                    + "fiction|choice|lifestyle|pretext|illusion|bogus|phon|fault|just|merely|"
                    + "simply|only|purely|entirely|wholly|largely|mostly|nothing|no more than|"
                    + "are all|is all|if they|if she|if he|lack|up too|up easily|up soon|"
                    + "up quick|prefer|choose|chose|like|want|need|decide|opt|try|tried|tries|"
                    + "bother|effort|avoid|shun|dodge|crav|benefit|themselves|bring|brought|"
                    + "too much|catastroph|react|overdo|resist|discipline|character|ambition|"
                    + "blame|responsib|keep|kept|belief|cognition|conviction|attitude|fear|"
                    + "convinced|believ|actually|truly|genuinely|anxious|protective|enmeshed|"
                    + "parent|moral|snap|together|flaw|joke|act |not care|clung|cling|attach|retreat|"
                    + "escap|settl|held on|hold|drain|burden|strain|nuisance|liability|millstone|"
                    + "drag|waste|weight|worr|complaint|claim|demand|anger|concern|expectation|"
                    + "behavio|distress|moan|grumbl|sulk|nag|grouch|tantrum|wail|had they|had she|"
                    + "had he|had the|had patients|over-?play|embellish|inflate|magnif| lie |lied|"
                    + "wedded|fast to|render|turn|make|making|become|became|no real|no true|"
                    + "no genuine|no actual|no proper|no good|wish|work|whoever|anyone|those";

    private BlameForms() {}
}
