package org.evidenceatlas.stage.examine.grounding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/**
 * Reads the amounts of a text: numbers, parts and multiples, in digits or words, with their units.
 */
final class Quantities {
    private static final Pattern DIGITS =
            Pattern.compile("\\d+(?:[,\\x{2009}\\x{202f}]\\d{3})*(?:[.\\x{b7}]\\d+)?");
    private static final Pattern SPELLED =
            Pattern.compile(
                    "(?i)\\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
                            + "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
                            + "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
                            + "(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)\\b");

    /** Parts and multiples: "half of them", "a third", "twice"; not "the third group". */
    private static final Pattern PART =
            Pattern.compile(
                    "(?i)\\b(?:half(?:$|[ ,.;)])|(?:a|one|two)[- ](?:third|fifth|sixth)s?\\b"
                            + "|(?:a|one|three)[- ]quarters?\\b|(?:a|one)[- ](?:half|tenth)\\b"
                            + "|twice\\b|thrice\\b|doubl(?:ed|es)\\b|tripl(?:ed|es)\\b"
                            + "|quadrupl(?:ed|es)\\b|\\w+fold\\b)");

    private static final Map<String, String> PARTS =
            Map.ofEntries(
                    Map.entry("half", "0.5"),
                    Map.entry("third", "0.33"),
                    Map.entry("thirds", "0.33"),
                    Map.entry("quarter", "0.25"),
                    Map.entry("quarters", "0.25"),
                    Map.entry("fifth", "0.2"),
                    Map.entry("fifths", "0.2"),
                    Map.entry("sixth", "0.17"),
                    Map.entry("sixths", "0.17"),
                    Map.entry("tenth", "0.1"));
    private static final Map<String, Integer> MULTIPLES =
            Map.ofEntries(
                    Map.entry("twice", 2),
                    Map.entry("doubled", 2),
                    Map.entry("doubles", 2),
                    Map.entry("thrice", 3),
                    Map.entry("tripled", 3),
                    Map.entry("triples", 3),
                    Map.entry("quadrupled", 4),
                    Map.entry("quadruples", 4));

    /** Amounts that are none: with a unit they still say of what. */
    private static final Pattern VAGUE = Pattern.compile("(?i)\\b(several|few|many) ");

    private static final Map<String, Integer> VAGUELY =
            Map.of("several", -1, "few", -2, "many", -3);
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?i)\\b(?:about|around|roughly|nearly|almost|approximately|some|over|"
                            + "more than|less than|just under|close to)\\s+$");
    private static final Map<String, Integer> VALUES =
            Map.ofEntries(
                    Map.entry("zero", 0),
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
                    Map.entry("nineteen", 19),
                    Map.entry("twenty", 20),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("fifty", 50),
                    Map.entry("sixty", 60),
                    Map.entry("seventy", 70),
                    Map.entry("eighty", 80),
                    Map.entry("ninety", 90));
    private static final String SHARE = "%";
    private static final String PART_OF = "part";
    private static final String TIMES = "fold";

    private Quantities() {}

    /**
     * One amount.
     *
     * @param unit one name a unit: "%", "year", "mg"; empty where none that we know follows
     * @param about true where the text says "about", "nearly" or the like before it
     * @param start first UTF-16 unit of the number itself, {@code end} one past it
     */
    record Quantity(BigDecimal value, String unit, boolean about, int start, int end) {
        /** Whether a text that states {@code source} carries this amount. */
        boolean standsOn(Quantity source) {
            return sameUnit(source) && (sameValue(source) || (about && roundsTo(source)));
        }

        private boolean sameValue(Quantity source) {
            return value.compareTo(source.value) == 0;
        }

        private boolean sameUnit(Quantity source) {
            boolean share = source.unit.equals(SHARE) || source.unit.equals(PART_OF);
            // A ratio has no unit, and is retold as so many times.
            boolean ratio = unit.equals(TIMES) && source.unit.isEmpty();
            return unit.equals(source.unit) || ratio || (unit.isEmpty() && !share);
        }

        private boolean roundsTo(Quantity source) {
            int scale = value.stripTrailingZeros().scale();
            return source.value.setScale(scale, RoundingMode.HALF_UP).compareTo(value) == 0;
        }
    }

    /** The amounts in reading order; digits inside names such as "HHV-6" or "CD4" are none. */
    static List<Quantity> of(String text) {
        List<Quantity> found = new ArrayList<>();
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            if (!inName(text, digits.start(), digits.end())) {
                String plain =
                        digits.group()
                                .replace(",", "")
                                .replace("\u2009", "")
                                .replace("\u202f", "")
                                .replace('\u00b7', '.');
                found.add(quantity(text, new BigDecimal(plain), digits.start(), digits.end()));
            }
        }
        parts(text, found);
        Matcher words = SPELLED.matcher(text);
        while (words.find()) {
            int start = words.start();
            if (found.stream().noneMatch(one -> one.start() <= start && start < one.end())) {
                BigDecimal value = BigDecimal.valueOf(spelled(words.group()));
                found.add(quantity(text, value, start, words.end()));
            }
        }
        found.sort(Comparator.comparingInt(Quantity::start));
        return shared(text, found);
    }

    private static void parts(String text, List<Quantity> found) {
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            String[] words = parts.group().strip().toLowerCase(Locale.ROOT).split("[^a-z]+");
            String last = words[words.length - 1];
            Integer times = MULTIPLES.get(last);
            if (last.endsWith("fold")) {
                times = VALUES.get(last.substring(0, last.length() - 4));
            }
            int start = parts.start();
            int end = parts.start() + parts.group().stripTrailing().length();
            if (times != null) {
                found.add(new Quantity(BigDecimal.valueOf(times), TIMES, false, start, end));
            } else if (PARTS.containsKey(last)) {
                int many = words.length == 1 ? 1 : VALUES.getOrDefault(words[0], 1);
                BigDecimal value =
                        new BigDecimal(PARTS.get(last)).multiply(BigDecimal.valueOf(many));
                found.add(new Quantity(value, PART_OF, false, start, end));
            }
        }
        Matcher vague = VAGUE.matcher(text);
        while (vague.find()) {
            Quantity one =
                    quantity(
                            text,
                            BigDecimal.valueOf(
                                    VAGUELY.getOrDefault(
                                            vague.group(1).toLowerCase(Locale.ROOT), 0)),
                            vague.start(1),
                            vague.end(1));
            if (!one.unit().isEmpty()) {
                found.add(one);
            }
        }
    }

    /** Gives the numbers of a list, a range or a pair the unit that stands behind the last. */
    private static List<Quantity> shared(String text, List<Quantity> found) {
        for (int i = found.size() - 2; i >= 0; i--) {
            Quantity one = found.get(i);
            Quantity next = found.get(i + 1);
            boolean lists =
                    one.unit().isEmpty()
                            && !next.unit().isEmpty()
                            && one.end() <= next.start()
                            && Units.goesOn(text.substring(one.end(), next.start()));
            if (lists) {
                found.set(
                        i,
                        new Quantity(
                                one.value(), next.unit(), one.about(), one.start(), one.end()));
            }
        }
        return List.copyOf(found);
    }

    private static Quantity quantity(String text, BigDecimal value, int start, int end) {
        boolean about = ABOUT.matcher(text.substring(Math.max(0, start - 20), start)).find();
        return new Quantity(value, Units.after(text, end), about, start, end);
    }

    private static int spelled(String words) {
        int sum = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("[- ]")) {
            sum += VALUES.getOrDefault(word, 0);
        }
        return sum;
    }

    /** Whether letters stick to the number: "CD4", "HHV-6", "5-HT", "p38", "miR-14a". */
    private static boolean inName(String text, int start, int end) {
        int before = start - 1;
        if (before > 0 && isDash(text.charAt(before))) {
            before--;
            if (Character.isLetter(text.charAt(before))) {
                return true;
            }
        } else if (before >= 0 && Character.isLetter(text.charAt(before))) {
            return true;
        }
        if (end >= text.length()) {
            return false;
        }
        int after = end;
        while (after < text.length() && Character.isLetter(text.charAt(after))) {
            after++;
        }
        String stuck = text.substring(end, after);
        return !stuck.isEmpty() && Units.after(text, end).isEmpty();
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }
}
