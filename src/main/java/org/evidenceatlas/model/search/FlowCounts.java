package org.evidenceatlas.model.search;

import java.util.List;

/**
 * What became of all records of a home, in the boxes of the PRISMA 2020 flow diagram
 * (doi:10.1136/bmj.n71): identified less joined is screened; screened is the sum of the rest.
 *
 * @param identified records, the newest version of each
 * @param joined duplicates removed: records that are another report of a study counted already
 * @param screened studies
 * @param excluded studies without a page, by reason
 * @param held studies that wait for a person
 * @param failed studies at which the program failed
 * @param included studies with a page
 */
public record FlowCounts(
        int identified,
        int joined,
        int screened,
        List<Excluded> excluded,
        int held,
        int failed,
        int included) {
    public FlowCounts {
        excluded = List.copyOf(excluded);
    }

    /** How many were excluded for one reason. */
    public record Excluded(String reason, int count) {}
}
