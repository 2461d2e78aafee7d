package org.evidenceatlas.stage.examine.wording;

import java.util.List;

/** Forms in which English names people by what befell them, or doubts their word. */
final class PatientForms {
    static final String PEOPLE =
            "(?:patients?|people|persons?|participants?|subjects?|individuals|respondents|"
                    + "volunteers|cases|adults?|child(?:ren)?|adolescents?|teenagers?|wom[ae]n|m[ae]n|"
                    + "girls?|boys?|parents?|mothers?|fathers?|famil(?:y|ies)|sufferers|those|who|she|"
                    + "he)";

    /** Names for people and doubts of their word, which no denial mends. */
    static final List<String> PATTERNS =
            List.of(
                    "\\bsufferers?\\b",
                    "\\b(?:suffers?|suffered|suffering) (?:from|with)\\b",
                    "\\b"
                            + PEOPLE
                            + " (?:who |that )?(?:\\w+ly )?(?:suffer|suffers|suffered|suffering)\\b",
                    "\\bvictims?\\b|\\bf[ae]ll (?:victim|prey) to\\b",
                    "\\b(?:afflicted|stricken|plagued|tormented|cursed|struck down|burdened|ravaged) (?:with|by)\\b|\\bthe"
                            + " afflicted\\b",
                    "\\b(?:wheel-?chair[- ]bound|confined to (?:a |their |his |her |the )?(?:wheelchair|"
                            + "bed|beds|home|house)|crippl(?:ed|es?)|invalids|bed-?ridden|"
                            + "prisoners? (?:of|in) (?:their|his|her)|trapped in (?:their|his|her)"
                            + "|doomed|vegetables?$|helpless (?:patients?|people|women|children)|"
                            + "hopeless cases?|burdens? (?:on|to) (?:society|the state|taxpayers|"
                            + "their famil\\w+|the (?:health|welfare) system))\\b",
                    "\\b"
                            + PEOPLE
                            + " (?:with [\\w/ -]{1,40}? )?(?:(?:\\w+ly|also|often|still|had|have|has) )?(?:claim(?:s|ed|ing)?"
                            + " (?:to|that|of|they|she|he)|complain(?:s|ed|ing)?\\b|alleg(?:e|es|ed|ing)|profess(?:es|ed)?"
                            + " to|purport(?:s|ed)? to|insist(?:s|ed)? (?:that|on being)|admit(?:s|ted)? (?:to |that )?"
                            + "(?:being|having|feeling|drinking|smoking|using|taking|lying|"
                            + "sleeping|eating|missing|skipping|they|she|he)|(?:(?:was|were|is|are|been|being) )?(?:\\w+ )?den(?:y|ies|ied)|"
                            + "fail(?:s|ed)? (?:to (?:respond|improve|recover|comply|complete|attend|"
                            + "adhere|cooperate|co-operate|progress|get better|return|"
                            + "follow)|(?:\\w+ ){0,2}?(?:treatments?|therap(?:y|ies)|medication|drugs?|"
                            + "rehabilitation|trials?)))\\b",
                    "\\b(?:many|most|some|several|all|others|half) (?:of them )?complain(?:s|ed|ing)? (?:of|about)\\b",
                    "\\bconfess(?:es|ed|ing)?\\b",
                    "\\b(?:were|are|was|as|the|\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|all)"
                            + " (?:treatment|therapy) failures\\b|\\b(?:treatment|therapy) failures"
                            + " (?:were|was|left|dropped|had|among)\\b",
                    "\\bnon-?complian(?:t|ce)\\b|\\b(?:poorly|badly|in)-? ?compliant\\b|\\bpoor"
                            + " (?:compliance|compliers|historians?)\\b|\\bnon-?compliers\\b",
                    "\\b"
                            + PEOPLE
                            + " (?:with [\\w/ -]{1,40}? )?(?:(?:was|were|is|are|been|being) )?(?:\\w+ )?refus(?:e[sd]?|ing)\\b",
                    "\\b(?:alleged|allegedly|so-called|supposed|supposedly|purported|purportedly|self-styled|"
                            + "self-proclaimed|would-be|pseudo-?) ?(?:\\w+ )?(?:fatigued?|pain|symptoms?|ill|sick|tired|"
                            + "illness|disease|patients?|relapses?|crash(?:es)?|exhaustion|disabilit\\w+|weakness)\\b",
                    "\\b(?:yuppie (?:flu|disease)|(?:drug|substance) (?:addicts?|abusers?)|addicts|junkies?|"
                            + "drunks|alcoholics|schizophrenics|diabetics|epileptics|asthmatics|"
                            + "psychotics|psychopaths|neurotics|depressives|hysterics|"
                            + "hypochondriacs?|spastics|retards?|retarded|lunatics?|cretins?|"
                            + "imbeciles?|midgets?|the (?:handicapped|insane|feeble-minded|mentally"
                            + " (?:ill|handicapped|retarded)|crippled|disabled)|paraplegics|"
                            + "arthritics|bed[- ]blockers?|cfsers|heartsinks?|frequent flyers)\\b",
                    "\\b(?:commit(?:s|ted|ting)? suicide|(?:successful|failed|unsuccessful) suicide\\w*)\\b",
                    "\\bnormal (?:controls?|people|subjects?|individuals|persons?|volunteers|women|men|"
                            + "children|adults)\\b|\\bnormals\\b");

    static final String HINT =
            "suffer|victim|prey|afflict|stricken|plagued|tormented|cursed|struck|"
                    + "ravaged|bound|confined|crippl|invalids|prisoner|trapped|doomed|vegetable|"
                    + "helpless|hopeless|claim|complain|alleg|profess|purport|insist|admit|den|"
                    + "fail|confess|complian|compliers|historian|refus|so-called|suppose|"
                    + "self-styled|self-proc|would-be|pseudo|yuppie|addict|abuser|junkie|drunks|"
                    + "alcoholics|schizophrenics|diabetics|epileptics|asthmatics|psychotics|"
                    + "psychopaths|neurotics|depressives|hysterics|hypochondriac|spastic|retard|"
                    + "lunatic|cretin|imbecile|midget|handicapped|insane|feeble|mentally|"
                    + "disabled|paraplegics|arthritics|blocker|cfsers|heartsink|flyers|suicid|"
                    + "normal";

    private PatientForms() {}
}
