package org.evidenceatlas.stage.examine.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.stage.examine.grounding.Quantities.Quantity;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Ground;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.Question;
import org.evidenceatlas.stage.examine.rule.ReportedCheck;
import org.evidenceatlas.stage.examine.rule.Told;

/** Each number of a claim, with its unit, stands in the claim's spans. */
public final class NumbersPresent extends ReportedCheck {
    private static final int LONG = 5;

    private static final Question<Ground, List<Quantity>> STATED =
            new Question<>(ground -> Quantities.of(ground.words()));

    /** The check. */
    public NumbersPresent() {
        super(
                new About(
                        "numbers.present",
                        "2",
                        Severity.CRITICAL,
                        "Looks whether each number and unit in a sentence stands in the words it"
                                + " rests on; only \"about\" and the like allow rounding.",
                        List.of(
                                "We tested 30 patients. => The researchers tested 31 patients.",
                                "Twelve of them improved. => Thirteen of them improved.",
                                "Pain fell by 29.6%. => Pain fell by 30%.",
                                "Follow-up took 12 months. => Follow-up took 12 weeks.",
                                "Symptoms lasted 48 hours. => Symptoms lasted 48 days.",
                                "The dose was 4.5 mg. => The dose was 4.5 g.",
                                "There were 7 studies of sleep and 6 of pain. => There were 7"
                                        + " studies of sleep and 7 of pain.",
                                "The level was 5 ng/mL. => The level was 5 pg/mL.",
                                "They slept 3, 6 and 12 months later. => They slept 3 weeks later.",
                                "Pain lasted one year. => Pain lasted one month.",
                                "Pain lasted several weeks. => Pain lasted several years.",
                                "Half of them improved. => A third of them improved.",
                                "Risk rose twofold. => Risk rose threefold.",
                                "A total of 1,204 people replied. => A total of 1,240 people"
                                        + " replied."),
                        List.of(
                                "We tested 30 patients. => The researchers tested thirty patients.",
                                "Pain fell by 29.6%. => Pain fell by about 30%.",
                                "A total of 1,204 people replied. => 1204 people replied.",
                                "HHV-6 was seen. => HHV-6 was seen.",
                                "They walked 83 (118) m. => They walked 83 m.",
                                "They slept 3, 6 and 12 months later. => They slept 3 months later.",
                                "The risk was higher (RR 1.36, 95% CI 1.1-1.7). => The risk was"
                                        + " higher (1.36 times).",
                                "Follow-up took 12 months. => One group was followed for 12"
                                        + " months.")));
    }

    @Override
    protected List<Flag> compare(Told told) {
        List<Quantity> stated = new ArrayList<>(STATED.of(told.ground()));
        List<Flag> flags = new ArrayList<>();
        for (Quantity quantity : Quantities.of(told.claim().text())) {
            if (!isOne(quantity, told)
                    && !take(quantity, stated)
                    && !isPartOfName(quantity, told)) {
                String words = told.claim().text().substring(quantity.start(), quantity.end());
                flags.add(
                        flag(
                                Looked.at(told.claim(), quantity.start(), quantity.end()),
                                "The number "
                                        + words
                                        + (quantity.unit().isEmpty() ? "" : " " + quantity.unit())
                                        + " does not stand in the words that the sentence rests"
                                        + " on; give the source's own number, or leave it out."));
            }
        }
        return List.copyOf(flags);
    }

    /** Takes the stated amount that this one stands on: said twice, it must be stated twice. */
    private static boolean take(Quantity quantity, List<Quantity> stated) {
        for (Quantity one : stated) {
            if (quantity.standsOn(one)) {
                stated.remove(one);
                return true;
            }
        }
        return false;
    }

    /** "One" in words is grammar as often as a number. */
    private static boolean isOne(Quantity quantity, Told told) {
        return quantity.unit().isEmpty()
                && told.claim().text().regionMatches(true, quantity.start(), "one", 0, 3)
                && quantity.end() - quantity.start() == 3;
    }

    /**
     * Whether the number belongs to a name that the paper writes out elsewhere: "6-min walk". What
     * the spans write out themselves is no such name, and its number counts once.
     */
    private static boolean isPartOfName(Quantity quantity, Told told) {
        String text = told.claim().text().toLowerCase(Locale.ROOT);
        String[] before = text.substring(0, quantity.start()).split(" ");
        String last = before.length == 0 ? "" : before[before.length - 1];
        String number = text.substring(quantity.start(), quantity.end());
        if (quantity.unit().isEmpty()
                && last.length() >= LONG
                && isElsewhere(last + " " + number, told)) {
            return true;
        }
        int end = quantity.end();
        int next = text.indexOf(' ', Math.min(text.length(), end + 1));
        int after = next < 0 ? -1 : text.indexOf(' ', next + 1);
        boolean joined = end < text.length() && (text.charAt(end) == '-' || next > end);
        return joined && after > 0 && isElsewhere(text.substring(quantity.start(), after), told);
    }

    private static boolean isElsewhere(String words, Told told) {
        return told.ground().paper().words().toLowerCase(Locale.ROOT).contains(words)
                && !told.spans().toLowerCase(Locale.ROOT).contains(words);
    }
}
