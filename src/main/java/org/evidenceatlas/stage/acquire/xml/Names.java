package org.evidenceatlas.stage.acquire.xml;

import java.util.List;
import java.util.Set;

/**
 * The element names by which a kind of XML is cut.
 *
 * @param sets roots that hold records: "PubmedArticleSet"
 * @param records elements that are one record each, and never stand within one another
 */
public record Names(Set<String> sets, List<String> records) {
    public Names {
        sets = Set.copyOf(sets);
        records = List.copyOf(records);
    }
}
