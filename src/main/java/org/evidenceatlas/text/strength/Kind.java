package org.evidenceatlas.text.strength;

/** What a phrase of a sentence speaks for. */
public enum Kind {
    /** The line of a register, a fund or a journal: no statement at all. */
    RECORD(9),
    /** What is wanted, advised or not known: it asserts nothing. */
    NEED(9),
    /** A link that is stated: "is associated with", "predicts". */
    LINK(3),
    /** A link that is named with what it joins: "a correlation between", "risk factors for". */
    NAMED_LINK(3),
    /** A link that is only mentioned: "predictive", "pain associated with". */
    MENTIONED_LINK(2),
    /** What is compared, or changes without a doer: "higher than", "decreased over". */
    COMPARISON(2),
    /** That one thing makes another happen: "leads to", "effect of tea on". */
    CAUSE(3),
    /** A verb of change with its object: "reduces pain". */
    VERB(3),
    /** A cause that is only named: "the effect of tea on sleep". */
    NAMED_CAUSE(4),
    /** A possible cause that is only named: "a possible effect". */
    NAMED_POSSIBLE(4),
    /** A cause that is only possible, told in one phrase: "may be useful". */
    POSSIBLE_CAUSE(3),
    /** A word that takes back what follows: "may", "seems to". */
    HEDGE(1),
    /** A word that takes back what follows at once: "possibly". */
    CLOSE_HEDGE(0),
    /** A phrase that looks like another kind and speaks for nothing: "rather than". */
    NOTHING(8);

    private final int weight;

    Kind(int weight) {
        this.weight = weight;
    }

    /** Of two phrases of the same words, the heavier stands. */
    int weight() {
        return weight;
    }
}
