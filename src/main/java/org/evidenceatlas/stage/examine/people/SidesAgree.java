package org.evidenceatlas.stage.examine.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.ReportedCheck;
import org.evidenceatlas.stage.examine.rule.Told;

/**
 * A claim compares the same way round as its source: patients with controls, or these with those.
 */
public final class SidesAgree extends ReportedCheck {
    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?i)\\b(?:than|compared (?:with|to)|relative to|versus|vs)\\b\\.?((?: [\\p{L}\\d/-]+){1,5})");
    private static final Pattern WELL =
            Pattern.compile(
                    "(?i)\\b(?:controls?|healthy|volunteers?|without|uninfected|recovered|general|"
                            + "norms?|normal)\\b|\\bnon-");
    private static final Pattern ILL =
            Pattern.compile(
                    "(?i)^(?: in| among| for| of| the| those of)* (?:[\\p{L}\\d/-]+ )?(?:patients?|cases?|(?:people|individuals|participants|persons|those)"
                            + " with)\\b");

    /** The check. */
    public SidesAgree() {
        super(
                new About(
                        "population.sides",
                        "1",
                        Severity.CRITICAL,
                        "Looks with whom a sentence compares: where its source compares patients"
                                + " with controls, controls compared with patients turn the result"
                                + " round.",
                        List.of(
                                "Scores were lower in patients than in controls. => Scores were"
                                        + " lower in controls than in patients."),
                        List.of(
                                "Scores were lower in patients than in controls. => Patients had"
                                        + " lower scores than healthy people.",
                                "Scores were lower in patients than in controls. => Scores were"
                                        + " lower than before.")));
    }

    private enum Side {
        WELL,
        ILL
    }

    @Override
    protected List<Flag> compare(Told told) {
        Set<Side> stated = sides(Written.spans(told));
        Set<Side> said = sides(told.claim().text());
        if (stated.size() != 1 || said.isEmpty() || said.equals(stated)) {
            return List.of();
        }
        return List.of(
                flag(
                        Looked.at(told.claim()),
                        "The words that the sentence rests on compare the other way round; say who"
                                + " was compared with whom as they do."));
    }

    /** Who stands behind each "than" and "compared with", as far as that shows. */
    private static Set<Side> sides(String text) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        Matcher compared = COMPARED.matcher(text);
        while (compared.find()) {
            String with = compared.group(1);
            if (with.contains(" and ")) {
                // "Than patients and controls" stands on both sides.
                continue;
            }
            if (WELL.matcher(with).find()) {
                sides.add(Side.WELL);
            } else if (ILL.matcher(with).find()) {
                sides.add(Side.ILL);
            }
        }
        return sides;
    }
}
