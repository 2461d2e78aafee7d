package org.evidenceatlas.stage.assemble.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.assemble.likeness.Preprints;

/**
 * Records joined step by step (union-find), with the numbers of each joint's papers: two papers
 * with different DOIs never meet because a poor record is like both.
 */
final class Roots {
    private final int[] parent;
    private final List<SourceRecord> records;
    private final List<Set<String>> dois = new ArrayList<>();
    private final List<Set<String>> pmids = new ArrayList<>();

    Roots(List<SourceRecord> records) {
        this.records = records;
        this.parent = new int[records.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            Identifiers ids = records.get(i).report().ids();
            boolean paper = !Preprints.is(records.get(i).report());
            Set<String> doi = new HashSet<>();
            Set<String> pmid = new HashSet<>();
            if (paper && ids.doi() != null) {
                doi.add(Group.doiKey(ids.doi()));
            }
            if (paper && ids.pmid() != null) {
                pmid.add(ids.pmid());
            }
            dois.add(doi);
            pmids.add(pmid);
        }
    }

    int of(int i) {
        int here = i;
        while (parent[here] != here) {
            parent[here] = parent[parent[here]];
            here = parent[here];
        }
        return here;
    }

    void join(int one, int other) {
        int from = of(one);
        int to = of(other);
        if (from != to) {
            parent[from] = to;
            dois.get(to).addAll(dois.get(from));
            pmids.get(to).addAll(pmids.get(from));
        }
    }

    boolean joined(int one, int other) {
        return of(one) == of(other);
    }

    /** Whether likeness may join them: not where their papers have different numbers. */
    boolean mayJoin(int one, int other) {
        int a = of(one);
        int b = of(other);
        if (a == b || strange(dois.get(a), dois.get(b))) {
            return false;
        }
        // Likeness has weighed the PMIDs of the two themselves.
        boolean weighed = isPaper(one) && isPaper(other);
        return weighed || !strange(pmids.get(a), pmids.get(b));
    }

    private boolean isPaper(int i) {
        return records.get(i).report().ids().pmid() != null
                && !Preprints.is(records.get(i).report());
    }

    private static boolean strange(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }
}
