package org.evidenceatlas.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One labelled paper.
 *
 * @param id "pmid:36589231"
 * @param labels attribute to label; an attribute without an agreed label is not there, one labelled
 *     as not stated has the label "null"
 * @param file the file with its article; null where the set does not name one
 */
public record GoldCase(String id, Map<String, String> labels, @Nullable String file) {
    public GoldCase {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }
}
