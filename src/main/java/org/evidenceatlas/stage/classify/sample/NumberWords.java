package org.evidenceatlas.stage.classify.sample;

import java.util.Locale;
import java.util.Map;

/** Whole numbers as English papers write them: "40", "1,011", "6 500", "twenty-five". */
final class NumberWords {
    private static final Map<String, Integer> UNITS =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("thirteen", 13),
                    Map.entry("fourteen", 14),
                    Map.entry("fifteen", 15),
                    Map.entry("sixteen", 16),
                    Map.entry("seventeen", 17),
                    Map.entry("eighteen", 18),
                    Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS =
            Map.of(
                    "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy",
                    70, "eighty", 80, "ninety", 90);

    /** A pattern (RE2) for such a number, in digits or words. */
    static final String NUMBER =
            "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:[ \u00a0\u2009\u202f]\\d{3})+\\b|\\d+"
                    + "|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two"
                    + "|three|four|five|six|seven|eight|nine))?|(?:one|two|three|four|five|six|seven"
                    + "|eight|nine) hundred(?:(?: and)? (?:twenty|thirty|forty|fifty|sixty|seventy"
                    + "|eighty|ninety)?(?:[- ]?(?:one|two|three|four|five|six|seven|eight|nine|ten"
                    + "|eleven|twelve))?)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\\b)";

    private NumberWords() {}

    /** The number, or -1 where it is none or too large to be a number of people. */
    static int value(String written) {
        String text = written.toLowerCase(Locale.ROOT).strip();
        if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
            StringBuilder digits = new StringBuilder();
            text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
            return digits.length() > 9 ? -1 : Integer.parseInt(digits.toString());
        }
        int total = 0;
        for (String word : text.replace('-', ' ').split("\\s+", -1)) {
            if (word.equals("hundred")) {
                total *= 100;
            } else if (UNITS.containsKey(word)) {
                total += UNITS.get(word);
            } else if (TENS.containsKey(word)) {
                total += TENS.get(word);
            } else if (!word.equals("and")) {
                return -1;
            }
        }
        return total == 0 ? -1 : total;
    }
}
