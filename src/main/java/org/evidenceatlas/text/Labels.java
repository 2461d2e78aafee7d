package org.evidenceatlas.text;

import java.util.Locale;
import java.util.Map;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.jspecify.annotations.Nullable;

/** What the headings of abstracts say of the sentences under them. */
final class Labels {
    /** A heading printed inside running text: "Results: " at the start of a sentence. */
    private static final Pattern INLINE =
            Pattern.compile(
                    "^\\(?(?i:(background(?: and (?:aims?|objectives?|purpose))?|introduction|rationale"
                            + "|context|aims?|objectives?|purpose|hypothesis|materials? (?:and|&)"
                            + " methods|patients (?:and|&) methods|subjects (?:and|&) methods|methods? and"
                            + " (?:results|findings)|methodology|methods?|design|study design"
                            + "|design and methods|setting|participants|patients|data sources"
                            + "|interventions?|measurements?|main outcome measures?|measures"
                            + "|search (?:strategy|methods)|results? and (?:discussion|conclusions?)"
                            + "|(?:main |key )?results?|(?:main |key )?findings|(?:principal |main )?"
                            + "conclusions?|discussion(?: and conclusions?)?|interpretation"
                            + "|implications|limitations|significance|summary|trial registration"
                            + "|registration|funding))\\)?\\s?[:.—]\\s+");

    private static final Map<String, Role> BY_NLM =
            Map.of(
                    "BACKGROUND", Role.BACKGROUND,
                    "OBJECTIVE", Role.AIM,
                    "METHODS", Role.METHODS,
                    "RESULTS", Role.RESULTS,
                    "CONCLUSIONS", Role.CONCLUSION);

    private Labels() {}

    /** The role that a section's label and NLM category give; null where they leave it open. */
    static @Nullable Role of(@Nullable String label, @Nullable String category) {
        Role named = label == null ? null : named(label);
        if (named != null) {
            return named;
        }
        if (label != null && mixed(label.toLowerCase(Locale.ROOT))) {
            return null;
        }
        return category == null ? null : BY_NLM.get(category);
    }

    /** How many units an inline heading at the start of a sentence takes, 0 for none. */
    static int inlineLength(String sentence) {
        Matcher found = INLINE.matcher(sentence);
        return found.find() ? found.end() : 0;
    }

    /** Whether a heading covers methods and results together, so that it decides nothing. */
    static boolean mixed(String label) {
        return label.contains("method") && (label.contains("result") || label.contains("finding"));
    }

    /** The role that the words of a heading name; null where they name none. */
    static @Nullable Role named(String heading) {
        String label = heading.toLowerCase(Locale.ROOT);
        if (mixed(label)) {
            return null;
        }
        if (has(label, "registration", "funding", "copyright", "keywords", "data avail", "ethic")) {
            return Role.OTHER;
        }
        if (has(label, "conclu", "discussion", "interpret", "implication", "significance")) {
            return Role.CONCLUSION;
        }
        if (has(label, "limitation", "relevance", "added value", "take-home")) {
            return Role.CONCLUSION;
        }
        if (has(label, "result", "finding", "outcomes and")) {
            return Role.RESULTS;
        }
        if (has(label, "background", "introduction", "rationale", "context")) {
            return Role.BACKGROUND;
        }
        if (has(label, "objective", "aim", "purpose", "hypothes", "question")) {
            return Role.AIM;
        }
        return has(label, "method", "design", "setting", "participant", "patient", "data", "search")
                        || has(
                                label,
                                "intervention",
                                "measure",
                                "population",
                                "analysis",
                                "subjects")
                ? Role.METHODS
                : null;
    }

    private static boolean has(String label, String... words) {
        for (String word : words) {
            if (label.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
