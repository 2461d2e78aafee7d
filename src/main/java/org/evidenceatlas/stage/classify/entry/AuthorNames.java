package org.evidenceatlas.stage.classify.entry;

import java.util.List;
import java.util.Set;

/**
 * How papers name a definition by those who made it: "Tea et al. (2005)", "the criteria of Tea".
 */
final class AuthorNames {
    private static final String OTHERS =
            "(?:,? et al\\.?|,? and (?:colleagues|co-?workers|others|associates))";
    private static final String BY =
            "(?:of|by|from|according to|(?:proposed|published|put forward|set out|described|developed|suggested"
                    + "|laid down|given|issued|introduced) (?:by|in))";

    private AuthorNames() {}

    /** Patterns of the names, for a definition of this year whose names begin with these words. */
    static List<String> regexes(Set<String> heads, int year) {
        String some = "(?:" + String.join("|", heads) + ")";
        return List.of(
                some + OTHERS + "?,?(?: ?\\[\\d+\\])? ?\\(?" + year,
                "(?:criteria|(?:case )?definitions?|consensus) "
                        + BY
                        + " (?:the )?(?:[A-Z][a-z]+ (?:of )?){0,5}\\(?"
                        + some
                        + "\\b");
    }
}
