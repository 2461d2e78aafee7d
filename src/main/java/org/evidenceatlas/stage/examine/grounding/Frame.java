package org.evidenceatlas.stage.examine.grounding;

import java.util.Set;
import org.evidenceatlas.text.Words;
import org.evidenceatlas.text.Negation;

/** The words that frame a statement without being part of what it states. */
final class Frame {
    private static final Set<String> WORDS =
            Set.of(
                    "the", "and", "that", "this", "these", "those", "they", "them", "their", "there",
                    "then", "than", "with", "from", "into", "after", "before", "about", "between",
                    "among", "during", "over", "under", "within", "without", "when", "while", "which",
                    "who", "whom", "whose", "what", "where", "how", "both", "either", "each", "every",
                    "some", "most", "many", "much", "other", "others", "another", "such", "same", "own",
                    "only", "also", "even", "still", "just", "very", "too", "more", "less", "one",
                    "study", "studies", "researchers", "researcher", "authors", "author", "paper",
                    "team", "group", "groups", "people", "person", "patients", "patient",
                    "participants", "participant", "was", "were", "has", "had", "have", "been", "being",
                    "are", "may", "might", "can", "could", "would", "should", "will", "must", "did",
                    "does", "doing", "done", "found", "find", "finding", "findings", "saw", "seen",
                    "see", "showed", "show", "shown", "reported", "report", "measured", "looked",
                    "look", "compared", "conclude", "concluded", "suggest", "suggests", "suggested",
                    "say", "says", "said", "state", "think", "write", "call", "propose", "argue",
                    "asked", "tested", "used", "using", "made", "make", "result", "results", "told",
                    "given", "gave", "took", "part", "work", "aim", "aimed", "because", "but", "though",
                    "although", "however", "whether", "abstract", "its", "it", "his", "her", "for",
                    "not", "nor", "none", "all", "any", "per", "out", "off", "yet", "via");
    private static final int SHORT = 3;

    private Frame() {}

    /** Whether the word says nothing about the paper itself. */
    static boolean isLight(Words.Word word) {
        String lower = word.lower();
        boolean number = Character.isDigit(lower.charAt(0));
        return number
                || lower.length() < SHORT
                || WORDS.contains(lower)
                || Negation.isLight(lower);
    }
}
