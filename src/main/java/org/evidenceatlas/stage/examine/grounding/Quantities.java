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

/** Reads the amounts of a text: numbers in digits or words, with their units. */
final class Quantities {
    private static final Pattern DIGITS =
            Pattern.compile("\\d+(?:[,\\x{2009}\\x{202f}]\\d{3})*(?:[.\\x{b7}]\\d+)?");
    private static final Pattern SPELLED =
            Pattern.compile(
                    "(?i)\\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
                            + "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
                            + "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
                            + "(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)\\b");
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
    private static final Map<String, String> UNITS = units();

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
            boolean share = source.unit.equals(SHARE);
            return unit.equals(source.unit) || (unit.isEmpty() && !share) || source.unit.isEmpty();
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
        Matcher words = SPELLED.matcher(text);
        while (words.find()) {
            BigDecimal value = BigDecimal.valueOf(spelled(words.group()));
            found.add(quantity(text, value, words.start(), words.end()));
        }
        found.sort(Comparator.comparingInt(Quantity::start));
        return List.copyOf(found);
    }

    private static Quantity quantity(String text, BigDecimal value, int start, int end) {
        boolean about = ABOUT.matcher(text.substring(Math.max(0, start - 20), start)).find();
        return new Quantity(value, unit(text, end), about, start, end);
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
        String stuck = text.substring(end, after).toLowerCase(Locale.ROOT);
        return !stuck.isEmpty() && !UNITS.containsKey(stuck);
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static String unit(String text, int end) {
        int at = end;
        while (at < text.length() && (text.charAt(at) == ' ' || isDash(text.charAt(at)))) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '%') {
            return "%";
        }
        int to = at;
        while (to < text.length()
                && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '\u00b5')) {
            to++;
        }
        String word = text.substring(at, to).toLowerCase(Locale.ROOT);
        if (word.equals("per") && text.startsWith(" cent", to)) {
            return "%";
        }
        return UNITS.getOrDefault(word, "");
    }

    private static Map<String, String> units() {
        return Map.ofEntries(
                Map.entry("percent", "%"),
                Map.entry("year", "year"),
                Map.entry("years", "year"),
                Map.entry("yr", "year"),
                Map.entry("yrs", "year"),
                Map.entry("month", "month"),
                Map.entry("months", "month"),
                Map.entry("week", "week"),
                Map.entry("weeks", "week"),
                Map.entry("day", "day"),
                Map.entry("days", "day"),
                Map.entry("hour", "hour"),
                Map.entry("hours", "hour"),
                Map.entry("h", "hour"),
                Map.entry("minute", "minute"),
                Map.entry("minutes", "minute"),
                Map.entry("min", "minute"),
                Map.entry("mg", "mg"),
                Map.entry("kg", "kg"),
                Map.entry("g", "g"),
                Map.entry("gram", "g"),
                Map.entry("grams", "g"),
                Map.entry("l", "l"),
                Map.entry("litre", "l"),
                Map.entry("litres", "l"),
                Map.entry("liter", "l"),
                Map.entry("liters", "l"),
                Map.entry("second", "second"),
                Map.entry("seconds", "second"),
                Map.entry("km", "km"),
                Map.entry("metre", "metre"),
                Map.entry("metres", "metre"),
                Map.entry("meter", "metre"),
                Map.entry("meters", "metre"),
                Map.entry("\u00b5g", "\u00b5g"),
                Map.entry("\u03bcg", "\u00b5g"),
                Map.entry("mcg", "\u00b5g"),
                Map.entry("ml", "ml"),
                Map.entry("mmhg", "mmHg"),
                Map.entry("bpm", "bpm"),
                Map.entry("hz", "Hz"),
                Map.entry("fold", "fold"),
                Map.entry("times", "fold"),
                Map.entry("points", "point"),
                Map.entry("point", "point"),
                Map.entry("cm", "cm"),
                Map.entry("mm", "mm"));
    }
}
