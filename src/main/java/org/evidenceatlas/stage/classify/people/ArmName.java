package org.evidenceatlas.stage.classify.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The name of an arm, cut from the words before its size. */
final class ArmName {
    private static final Set<String> CUT =
            Set.of(
                    "to",
                    "and",
                    "or",
                    "either",
                    "the",
                    "a",
                    "an",
                    "into",
                    "receive",
                    "received",
                    "versus",
                    "vs",
                    "with",
                    "of",
                    "in",
                    "assigned",
                    "were",
                    "both",
                    "group",
                    "groups",
                    "arm",
                    "patients",
                    "participants",
                    "subjects",
                    "n",
                    "total",
                    "completed",
                    "randomised",
                    "randomized");

    private ArmName() {}

    /** The last words that name a treatment; empty where none do. */
    static String of(String words) {
        List<String> all = List.of(words.split(" ", -1));
        int end = all.size();
        while (end > 0 && isCut(all.get(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && !isCut(all.get(start - 1))) {
            start--;
        }
        return String.join(" ", all.subList(start, end));
    }

    private static boolean isCut(String word) {
        return CUT.contains(word.toLowerCase(Locale.ROOT))
                || word.chars().allMatch(Character::isDigit);
    }
}
