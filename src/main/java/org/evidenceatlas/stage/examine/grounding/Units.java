package org.evidenceatlas.stage.examine.grounding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/** Reads the unit behind a number, under one name for all ways of writing it. */
final class Units {
    /** Each row: the name, and how else it is written; in lower case. */
    private static final List<List<String>> WRITTEN =
            List.of(
                    List.of("%", "percent", "percentage"),
                    List.of("\u2030", "permille"),
                    List.of("year", "years", "yr", "yrs", "y"),
                    List.of("month", "months", "mo", "mos"),
                    List.of("week", "weeks", "wk", "wks"),
                    List.of("day", "days", "d"),
                    List.of("hour", "hours", "h", "hr", "hrs"),
                    List.of("minute", "minutes", "min", "mins"),
                    List.of("second", "seconds", "s", "sec", "secs"),
                    List.of("ms", "msec", "millisecond", "milliseconds"),
                    List.of("kg", "kilogram", "kilograms"),
                    List.of("g", "gram", "grams"),
                    List.of("mg", "milligram", "milligrams"),
                    List.of("ug", "mcg", "microgram", "micrograms"),
                    List.of("ng"),
                    List.of("pg"),
                    List.of("l", "litre", "litres", "liter", "liters"),
                    List.of("dl"),
                    List.of("ml", "millilitre", "millilitres", "milliliter", "milliliters"),
                    List.of("ul"),
                    List.of("mol"),
                    List.of("mmol"),
                    List.of("umol"),
                    List.of("nmol"),
                    List.of("pmol"),
                    List.of("km", "kilometre", "kilometres", "kilometer", "kilometers"),
                    List.of("m", "metre", "metres", "meter", "meters"),
                    List.of("cm", "centimetre", "centimetres", "centimeter", "centimeters"),
                    List.of("mm", "millimetre", "millimetres", "millimeter", "millimeters"),
                    List.of("um"),
                    List.of("nm"),
                    List.of("m2", "m\u00b2"),
                    List.of("mmhg"),
                    List.of("kpa"),
                    List.of("cmh2o"),
                    List.of("bpm", "beat/minute"),
                    List.of("beat", "beats"),
                    List.of("hz"),
                    List.of("khz"),
                    List.of("mhz"),
                    List.of("w", "watt", "watts"),
                    List.of("kw"),
                    List.of("cal"),
                    List.of("kcal"),
                    List.of("kj"),
                    List.of("iu"),
                    List.of("u"),
                    List.of("\u00b0c"),
                    List.of("\u00b0f"),
                    List.of("fold", "times"),
                    List.of("point", "points"));

    private static final Map<String, String> NAMES = names();

    /** One letter is a unit only right behind its number, or in a quotient: "5 m", not "5 a". */
    private static final Pattern UNIT =
            Pattern.compile(
                    "^[ \\x{a0}\\x{2009}\\x{202f}-]?(%|\\x{2030}|\\x{b0}[CF]|[\\p{L}\\x{b5}]+[2\\x{b2}]?"
                            + "(?:/(?:[\\p{L}\\x{b5}]+[2\\x{b2}]?|\\d+ ?[\\p{L}]+))*)");

    /** Between two numbers of one list, range or pair, which share the unit of the last. */
    private static final Pattern ON =
            Pattern.compile(
                    "^[\\])]*(?:,? ?(?:and|or|to|versus|vs\\.?|against|\\x{b1}|\\+/-) ?|, ?|;"
                            + " ?|[ ]?[\\x{2012}-\\x{2015}/-] ?| ?[(\\[](?:SD|IQR|range|mean"
                            + "|median)[:=,]? ?)(?:[<>\\x{2264}\\x{2265}~]? ?)$");

    /** The width of an interval is no amount of what was measured: "1.36, 95% CI 1.1-1.7". */
    private static final Pattern WIDTH =
            Pattern.compile("(?i)^ ?% ?(?:CI|confidence|credible|CrI|UI|prediction)");

    /** What may stand between a number and its unit: "83 (118) m". */
    private static final Pattern ASIDE = Pattern.compile("^ ?[(\\[][^()\\[\\]]{1,30}[)\\]] ?");

    private static final int SHORT = 1;

    private Units() {}

    /** The name of the unit that follows the number ending at {@code end}; empty for none. */
    static String after(String text, int end) {
        String rest = text.substring(end, Math.min(text.length(), end + 60));
        if (WIDTH.matcher(rest).find()) {
            return "";
        }
        Matcher aside = ASIDE.matcher(rest);
        String plain = spelled(aside.find() ? rest.substring(aside.end()) : rest);
        Matcher unit = UNIT.matcher(plain);
        if (!unit.find()) {
            return "";
        }
        StringBuilder name = new StringBuilder();
        for (String part : unit.group(1).split("/")) {
            String one = NAMES.get(plain(part));
            if (one == null) {
                return name.isEmpty() ? "" : name.toString();
            }
            name.append(name.isEmpty() ? "" : "/").append(one);
        }
        String written = unit.group(1);
        boolean letter = written.length() == SHORT && Character.isLetter(written.charAt(0));
        // "5 s" and "5 m" are units; "2 a day" and "Panel 3 D" are not.
        return letter && Character.isUpperCase(written.charAt(0)) && !written.equals("L")
                ? ""
                : NAMES.getOrDefault(name.toString(), name.toString());
    }

    /** Whether the words between two numbers let the first share the unit of the second. */
    static boolean goesOn(String between) {
        return ON.matcher(between).find();
    }

    private static String plain(String part) {
        String lower = part.toLowerCase(Locale.ROOT).replace('\u00b5', 'u').replace('\u03bc', 'u');
        int at = 0;
        while (at < lower.length()
                && (Character.isDigit(lower.charAt(at)) || lower.charAt(at) == ' ')) {
            at++;
        }
        return lower.substring(at);
    }

    /** Units of two words as one: "mm Hg", "per cent", "beats per minute". */
    private static String spelled(String rest) {
        String plain = rest;
        for (String[] pair : PAIRS) {
            plain = plain.replace(pair[0], pair[1]);
        }
        return plain;
    }

    private static final String[][] PAIRS = {
        {"mm Hg", "mmHg"},
        {"per cent", "percent"},
        {"per mille", "permille"},
        {"percentage points", "points"},
        {" per minute", "/minute"},
        {" per hour", "/hour"},
        {" per day", "/day"},
        {" per week", "/week"},
        {" per month", "/month"},
        {" per year", "/year"},
        {" /", "/"},
    };

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        WRITTEN.forEach(row -> row.forEach(one -> names.put(one, row.getFirst())));
        names.put("beat/minute", "bpm");
        return Map.copyOf(names);
    }
}
