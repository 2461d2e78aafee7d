package org.evidenceatlas.pack;

import java.util.List;
import java.util.Map;

/**
 * Words with a part in drafting or in checks, by list name, such as "plain", "advice", "absolutes",
 * "activity", "drug", "procedure", "outcomes-objective".
 *
 * @param lists list name to words or patterns
 * @param plain technical or heavy word to plain word
 */
public record Wording(Map<String, List<String>> lists, Map<String, String> plain) {
    /** The list of that name, empty if the pack has none. */
    public List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }
}
