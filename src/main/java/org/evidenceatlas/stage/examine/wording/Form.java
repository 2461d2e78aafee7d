package org.evidenceatlas.stage.examine.wording;

import java.util.List;
import java.util.function.Predicate;

/**
 * Patterns that the same uses make harmless.
 *
 * @param hint an expression for words of which at least one stands wherever a pattern matches, in
 *     any case: most sentences have none, and are not searched; empty to search each sentence
 * @param harmless whether the words do no harm as they are used: denied, asked, quoted, attributed
 */
record Form(String hint, List<String> patterns, Predicate<Use> harmless) {
    Form {
        patterns = List.copyOf(patterns);
    }
}
