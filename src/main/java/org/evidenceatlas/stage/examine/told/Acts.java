package org.evidenceatlas.stage.examine.told;

import java.util.Set;
import org.evidenceatlas.pattern.Pattern;

/** Verbs by which one thing acts on another, and what tells them from adjectives and nouns. */
final class Acts {
    /** Their base forms. */
    static final String BASE =
            "worsen|strengthen|weaken|shorten|lengthen|prolong|damage|destroy|harm|force|determine|"
                    + "govern|reactivate|activate|suppress|impair|disturb|disrupt|provoke|elicit|"
                    + "spark|fuel|boost|enhance|restore|relieve|ease|alleviate|aggravate|exacerbate|"
                    + "kill|stimulate|accelerate|hinder|exhaust|deplete|disable|ruin|erode|undermine|"
                    + "produce|induce|trigger|drive|prevent|improve|reduce|lower|raise|increase|"
                    + "decrease|cause|inflame|poison|injure|starve|deprive|cure|heal|revive|awaken|"
                    + "rob|drain|wreck|shrink|thicken|swell|inhibit|block|promote|perpetuate|"
                    + "sustain|generate|create|make|keep|render|cripple|constrain|dictate|"
                    + "spoil|unleash|ignite|hasten|delay|curb|dampen|heighten|intensify|amplify|explain|slow|affect|"
                    + "alter|influence|regulate|modulate|reverse|repair|soothe|calm|lessen|hurt|shape|mediate";

    /** Acts told in more than one word: "gives rise to", "is due to". */
    static final String PHRASE =
            "brings? (?:on|about)|gives? rise to|leads? to|results? in|sets? off|speeds? up|"
                    + "wears? (?:out|down)|breaks? down|switch(?:es)? o(?:n|ff)|shuts? down|turns? o(?:n|ff)|"
                    + "brought (?:on|about)|gave rise to|led to|resulted in|drove|stems? from|"
                    + "stemmed from|(?:gives?|gave|bring|brings|brought) (?:people|patients|them|women|men|children)|arises? from|arose from|(?:is|are|was|were) (?:the result of|due to|"
                    + "because of|behind|what (?:makes?|causes?)|to blame for|caused by|driven by|"
                    + "triggered by|brought on by)|forced (?:\\w+ ){1,3}to|(?:force|cause|compel|drive)"
                    + " (?:people|patients|them|those|women|men|children) to";

    /** After one of these the verb before has no object. */
    static final Set<String> NO_OBJECT =
            Set.of(
                    "in",
                    "by",
                    "to",
                    "at",
                    "after",
                    "among",
                    "from",
                    "with",
                    "when",
                    "and",
                    "or",
                    "between",
                    "through",
                    "following",
                    "during",
                    "over",
                    "under",
                    "as",
                    "for",
                    "than",
                    "on",
                    "within",
                    "more",
                    "less",
                    "most");

    /** Before "reduced" these make an adjective or a passive of it. */
    static final Pattern NO_SUBJECT =
            Pattern.compile(
                    "\\b(?:about|regarding|experienced|developed|despite|by|from|after|during|some|many|more|often|without|no|any|their|its|these|this|felt|suffered|had|has|have|show|showed|shows|indicate|indicates|indicated|demonstrated|exhibited|displayed|noted|significantly|markedly|greatly|mildly|severely|revealed|reported|with|of|and|or|including|was|"
                            + "were|is|are|be|been|not|found|included|for|in|both|the|an?) $");

    /** The beginning of a sentence up to a past form, which is its verb. */
    static final String FIRST_PAST =
            "^((?:[a-z0-9][a-z0-9-]* ){1,4})((?:" + BASE + ")e?d) ([a-z]+)";

    private Acts() {}

    /** Whether the words before and after a past form leave it to be the verb of the sentence. */
    static boolean isVerb(String before, String next) {
        return !NO_OBJECT.contains(next)
                && !next.endsWith("ly")
                && !NO_SUBJECT.matcher(before).find();
    }
}
