package org.evidenceatlas.text.strength;

import java.util.Set;

/** Small classes of words that the grammar asks for. */
final class WordClass {
    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    static final Set<String> PREPOSITIONS =
            Set.of(
                    "in",
                    "of",
                    "for",
                    "with",
                    "by",
                    "at",
                    "from",
                    "to",
                    "on",
                    "after",
                    "during",
                    "between",
                    "among",
                    "over",
                    "than",
                    "as",
                    "into",
                    "within",
                    "through",
                    "across",
                    "under",
                    "before",
                    "until",
                    "following",
                    "upon",
                    "throughout",
                    "via",
                    "against",
                    "beyond",
                    "without",
                    "versus",
                    "vs",
                    "compared",
                    "per",
                    "while",
                    "when",
                    "whereas",
                    "if",
                    "that",
                    "and",
                    "or",
                    "but",
                    "who",
                    "which",
                    "because",
                    "since",
                    "despite",
                    "although");

    static final Set<String> DETERMINERS =
            Set.of(
                    "the", "a", "an", "this", "these", "those", "their", "its", "his", "her", "our",
                    "no", "any", "some", "each", "all", "such", "both");

    static final Set<String> MODALS =
            Set.of(
                    "may", "might", "can", "could", "would", "will", "cannot", "should", "must",
                    "shall");

    /** Modal words that take back what follows, so that no phrase may pass over them. */
    static final Set<String> DOUBTING = Set.of("may", "might", "could", "would");

    /** Words before "to" that make the verb after it a statement: "was found to reduce". */
    static final Set<String> STATING =
            Set.of(
                    "helps",
                    "help",
                    "helped",
                    "appears",
                    "appear",
                    "appeared",
                    "seems",
                    "seem",
                    "tends",
                    "tend",
                    "likely",
                    "unlikely",
                    "able",
                    "shown",
                    "found",
                    "proved",
                    "proven",
                    "known",
                    "failed",
                    "fails",
                    "fail",
                    "sufficient",
                    "potential",
                    "expected",
                    "thought",
                    "believed",
                    "presumed",
                    "postulated",
                    "hypothesized",
                    "hypothesised",
                    "suspected",
                    "seen",
                    "observed",
                    "reported",
                    "demonstrated");

    /** Words that tell of a finding, so that "reduced" after them is an adjective. */
    static final Set<String> TELLING =
            Set.of(
                    "found",
                    "find",
                    "observed",
                    "observe",
                    "revealed",
                    "reveal",
                    "reveals",
                    "detected",
                    "demonstrated",
                    "demonstrate",
                    "demonstrates",
                    "noted",
                    "reported",
                    "report",
                    "displayed",
                    "exhibited",
                    "exhibit",
                    "experienced",
                    "suggests",
                    "suggest",
                    "suggested",
                    "confirm",
                    "confirmed",
                    "confirms",
                    "reflect",
                    "reflects",
                    "include",
                    "included",
                    "includes",
                    "identified",
                    "received",
                    "develop",
                    "developed",
                    "show",
                    "shows",
                    "indicate",
                    "indicates",
                    "indicated",
                    "achieved",
                    "using",
                    "via",
                    "associated",
                    "predicting",
                    "showing",
                    "indicating",
                    "suggesting",
                    "including",
                    "reporting",
                    "demonstrating",
                    "reflecting",
                    "implying",
                    "experiencing",
                    "causing",
                    "exhibiting",
                    "exhibits",
                    "displays",
                    "recorded",
                    "presented",
                    "present",
                    "presents",
                    "toward",
                    "towards");

    private static final Set<String> ADVERBS =
            Set.of(
                    "also",
                    "not",
                    "only",
                    "even",
                    "more",
                    "most",
                    "less",
                    "often",
                    "well",
                    "further",
                    "still",
                    "thus",
                    "therefore",
                    "however",
                    "too",
                    "both",
                    "then",
                    "never",
                    "no",
                    "indeed",
                    "either",
                    "much",
                    "very",
                    "so");

    private static final Set<String> NO_ADVERBS =
            Set.of(
                    "likely",
                    "unlikely",
                    "early",
                    "daily",
                    "family",
                    "elderly",
                    "anomaly",
                    "supply",
                    "apply",
                    "rely",
                    "imply",
                    "assembly",
                    "reply",
                    "friendly",
                    "weekly",
                    "monthly",
                    "yearly",
                    "costly");

    private static final int SHORTEST = 5;

    private WordClass() {}

    /** Whether the word may stand between two others without changing how they belong together. */
    static boolean isAdverb(String word) {
        return ADVERBS.contains(word)
                || (word.length() >= SHORTEST && word.endsWith("ly") && !NO_ADVERBS.contains(word));
    }
}
