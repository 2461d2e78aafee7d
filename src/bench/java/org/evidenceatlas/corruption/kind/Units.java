package org.evidenceatlas.corruption.kind;

import java.util.List;
import java.util.regex.Pattern;
import org.evidenceatlas.corruption.material.Truth;

/** The same number of something else: milligrams of micrograms, weeks of months. */
final class Units extends Rewording {
    private static final String NUMBER =
            "(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several"
                    + "|few|many|fifteen|twenty|thirty))[ -]?";

    /** Longer ones first: of two that overlap the first is taken. */
    private static final List<Swap> UNITS =
            List.of(
                    sign("ml/kg/min", "ml/kg/h"),
                    sign("mL/kg/min", "mL/kg/h"),
                    sign("[mM]l/min|mL/min", "L/min"),
                    sign("L/min", "mL/min"),
                    sign("mg/d[lL]", "g/dL"),
                    sign("[µμ]g/m[lL]|ug/m[lL]", "mg/mL"),
                    sign("[µμ]g/[lL]", "mg/L"),
                    sign("mg/[lL]", "µg/L"),
                    sign("ng/m[lL]", "pg/mL"),
                    sign("ng/d[lL]", "µg/dL"),
                    sign("pg/m[lL]", "ng/mL"),
                    sign("nmol/[lL]", "µmol/L"),
                    sign("pmol/[lL]", "nmol/L"),
                    sign("mmol/[lL]", "µmol/L"),
                    sign("[µμ]mol/[lL]", "mmol/L"),
                    sign("mg/kg", "g/kg"),
                    sign("kg/m2|kg/m²", "g/m²"),
                    sign("mm ?Hg", "kPa"),
                    sign("mg", "µg"),
                    sign("[µμ]g|ug|mcg", "mg"),
                    sign("kg", "g"),
                    sign("g", "mg"),
                    sign("mL|ml", "L"),
                    sign("[µμ]m", "mm"),
                    sign("nm", "mm"),
                    sign("mm", "cm"),
                    sign("cm", "mm"),
                    sign("km", "m"),
                    sign("m", "km"),
                    sign("ms|msec", "s"),
                    sign("kHz", "Hz"),
                    sign("Hz", "kHz"),
                    sign("bpm", "mmHg"),
                    sign("°C", "°F"),
                    sign("kcal", "cal"),
                    sign("IU", "mg"),
                    sign("h", "min"),
                    sign("min", "h"),
                    word("beats per minute", "beats per hour"),
                    word("beats/min", "beats/h"),
                    word("percentage points", "percent"),
                    word("per ?cent(?= of)", "per mille"),
                    word("per ?cent", "points"),
                    word("seconds", "minutes"),
                    word("minutes", "hours"),
                    word("minute", "hour"),
                    word("hours", "days"),
                    word("hour", "day"),
                    word("days", "weeks"),
                    word("day", "week"),
                    word("weeks", "months"),
                    word("week", "month"),
                    word("months", "years"),
                    word("month", "week"),
                    word("years", "months"),
                    word("year", "month"),
                    word("met(?:er|re)s", "kilometres"),
                    share("(?= of| \\()", " per mille"),
                    share("(?! ?(?:CI|confidence|credible|UI|prediction))(?=[),;.]|$)", " points"));

    Units() {
        super("unit");
    }

    /** A unit as a sign, right behind a figure. */
    private static Swap sign(String unit, String instead) {
        return new Swap(
                instead,
                Pattern.compile("(?<=\\d ?[- ]?)(?:" + unit + ")(?![\\w/²·°]|-[1-9])"),
                found -> instead);
    }

    /** A unit as a word, behind a figure or a number word. */
    private static Swap word(String unit, String instead) {
        return new Swap(
                instead,
                Pattern.compile("(?i)(?<=" + NUMBER + ")(?:" + unit + ")\\b"),
                found -> instead);
    }

    private static Swap share(String followed, String instead) {
        return new Swap(
                instead.strip(), Pattern.compile("(?<=\\d) ?%" + followed), found -> instead);
    }

    @Override
    List<Swap.Hit> hits(Truth truth) {
        return Swap.hits(UNITS, truth.text());
    }
}
