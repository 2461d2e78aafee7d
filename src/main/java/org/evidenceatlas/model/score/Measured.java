package org.evidenceatlas.model.score;

import java.util.List;
import java.util.Optional;

/**
 * What was counted on labelled papers, and with which classifier.
 *
 * @param pack the name of the condition pack
 * @param classifier the version of the classify stage, the pack's hash included
 * @param readings one for each way of reading a labelled set
 */
public record Measured(String pack, String classifier, List<Reading> readings) {
    public Measured {
        readings = List.copyOf(readings);
    }

    /** What was read, of a paper and for its labels. */
    public enum Kind {
        /** Abstracts, labelled from the abstract. */
        ABSTRACTS,
        /** Articles where their methods can be read, labelled from the article. */
        ARTICLES,
        /** The abstracts of those same articles alone, labelled from the article. */
        ARTICLES_BY_ABSTRACT
    }

    /**
     * One labelled set, read in one way.
     *
     * @param set the name of the labelled file, without its ending
     * @param papers how many it has
     * @param whole of how many of them the methods of the article were read
     */
    public record Reading(String set, Kind kind, int papers, int whole, List<Tally> tallies) {
        public Reading {
            tallies = List.copyOf(tallies);
        }

        /** The counts of an attribute; empty where no paper had a label for it. */
        public Optional<Tally> tally(String attribute) {
            return tallies.stream().filter(one -> one.attribute().equals(attribute)).findFirst();
        }
    }
}
