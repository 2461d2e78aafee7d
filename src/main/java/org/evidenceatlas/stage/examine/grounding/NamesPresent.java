package org.evidenceatlas.stage.examine.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Ground;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.Paper;
import org.evidenceatlas.stage.examine.rule.Question;
import org.evidenceatlas.stage.examine.rule.ReportedCheck;
import org.evidenceatlas.stage.examine.rule.Told;

/** Each name with a digit in it, such as "HHV-6", stands in the paper as the claim writes it. */
public final class NamesPresent extends ReportedCheck {
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\d]+(?:[-\\x{2010}\\x{2011}][\\p{L}\\d]+)*");
    private static final Pattern NAME = Pattern.compile("\\p{L}.*\\d|^\\d+-?\\p{Lu}");
    private static final int LONG = 6;
    private static final Pattern JOINS = Pattern.compile("[\\x{2010}\\x{2011}\\s-]");

    private static final Question<Ground, String> NEAR =
            new Question<>(
                    ground -> plain(ground.words() + "\n" + ground.paper().source().title()));
    private static final Question<Paper, String> ABSTRACT =
            new Question<>(paper -> plain(paper.source().abstractText()));

    /** The check. */
    public NamesPresent() {
        super(
                new About(
                        "numbers.names",
                        "1",
                        Severity.CRITICAL,
                        "Looks whether a name that contains a number, such as that of a virus, a"
                                + " gene or a questionnaire, is written as in the paper.",
                        List.of(
                                "HHV-6 was seen. => HHV-7 was seen.",
                                "CD4 cells were fewer. => CD8 cells were fewer."),
                        List.of(
                                "HHV-6 was seen. => HHV-6 was seen.",
                                "IL-6 and IL-10 rose. => IL-10 rose.")));
    }

    @Override
    protected List<Flag> compare(Told told) {
        List<Flag> flags = new ArrayList<>();
        Matcher names = TOKEN.matcher(told.claim().text());
        while (names.find()) {
            boolean isName = NAME.matcher(names.group()).find();
            if (isName
                    && !isWrittenOut(names.group(), told.spans())
                    && !stands(names.group(), NEAR.of(told.ground()))
                    && !stands(names.group(), ABSTRACT.of(told.ground().paper()))) {
                flags.add(
                        flag(
                                Looked.at(told.claim(), names.start(), names.end()),
                                "The name "
                                        + names.group()
                                        + " does not stand in the paper; write the name as the"
                                        + " paper does."));
            }
        }
        return List.copyOf(flags);
    }

    private static String plain(String text) {
        return JOINS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Whether the name stands in a plain text, however joined, and no further digit follows it. */
    private static boolean stands(String written, String text) {
        String name = plain(written);
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean more = end < text.length() && Character.isDigit(text.charAt(end));
            if (!more || !Character.isDigit(name.charAt(name.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Interleukin-6" for "IL-6": the number stands in the spans, its letters are a word. */
    private static boolean isWrittenOut(String name, String spans) {
        int dash = name.lastIndexOf('-');
        boolean word =
                dash >= LONG && name.substring(0, dash).chars().allMatch(Character::isLetter);
        return word && spans.contains(name.substring(dash));
    }
}
