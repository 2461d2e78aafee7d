package org.evidenceatlas.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One labelled paper.
 *
 * @param id "pmid:36589231"
 * @param labels attribute to label; an attribute without an agreed label is not there, one labelled
 *     as not stated has the label "null"
 */
public record GoldCase(String id, Map<String, String> labels) {
    public GoldCase {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }
}
