package org.evidenceatlas.stage.examine.told;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.classification.Participants;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.pack.Condition;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.ClaimCheck;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.Told;

/** A result is told of those in whom it was seen: not of people for mice, nor of ME/CFS for all. */
public final class PopulationTold extends ClaimCheck {
    private static final Pattern PEOPLE =
            Pattern.compile(
                    "(?i)\\b(?:patients?|people|persons?|participants?|humans?|individuals|adults?|"
                            + "women|men|children|adolescents|subjects|volunteers|controls|donors?|"
                            + "cases|cohorts?|population|clinical)\\b");
    private static final Pattern TOLD_OF_PEOPLE =
            Pattern.compile(
                    "(?i)\\b(?:patients?|people|participants?|adults|women|men|children)\\b");
    private static final Pattern ANIMALS =
            Pattern.compile(
                    "(?i)\\b(?:mice|mouse|murine|rats?|animals?|rodents?|zebrafish|dogs?|rabbits?|"
                            + "monkeys?|pigs?|flies|worms?|cells?|cultures?|cell line)\\b");
    private final Condition own;
    private final Pattern condition;

    /** The check, with the names of the pack's condition. */
    public PopulationTold(Pack pack) {
        super(about(pack.condition()));
        this.own = pack.condition();
        String names =
                Stream.concat(
                                pack.condition().names().stream(),
                                Stream.of(
                                        pack.condition().shortName(), pack.condition().longName()))
                        .map(PopulationTold::quoted)
                        .collect(Collectors.joining("|"));
        this.condition = Pattern.compile("(?:^|[^\\p{L}\\d])(?:" + names + ")(?:$|[^\\p{L}\\d])");
    }

    private static About about(Condition condition) {
        String own = condition.shortName();
        String other = condition.called(condition.neighbour());
        String seen = "[" + condition.neighbour().code() + "] Fatigue was common. => ";
        return new About(
                "population.told",
                "3",
                Severity.CRITICAL,
                "Looks whether a result seen in animals, cells or people with another illness is"
                        + " told as a result about people with the atlas's condition.",
                List.of(
                        "[animal] Mice moved less. => People with " + own + " moved less.",
                        "[cells] Cultured neurons died. => Neurons of patients died.",
                        "Women with lupus were tired. => Women with " + own + " were tired.",
                        "[animal] Mice given serum of patients moved less. => Patients moved less.",
                        seen + "Fatigue was common in " + own + "."),
                List.of(
                        "[animal] Mice moved less. => Mice moved less.",
                        "Women with lupus were tired. => Women with lupus were tired.",
                        seen + "Fatigue was common in " + other + ".",
                        "Fatigue was common. => Fatigue was common in " + own + ".",
                        "[cells] Cells from patients died. => Cells from patients died."));
    }

    private static String quoted(String name) {
        boolean capitals = name.chars().anyMatch(Character::isUpperCase);
        return capitals ? Pattern.quote(name) : "(?i:" + Pattern.quote(name) + ")";
    }

    @Override
    protected List<Flag> look(Told told) {
        String text = told.claim().text();
        boolean negating = told.claim().field() == Field.NOT_PROVEN;
        if (!told.isReported() || negating || text.endsWith("?")) {
            return List.of();
        }
        boolean other = !own.isOf(told.classification().diseaseContext().value());
        if (other && condition.matcher(text).find() && !names(told)) {
            return List.of(
                    flag(
                            Looked.at(told.claim()),
                            "The sentence tells of the atlas's condition, and the words that it"
                                    + " rests on are about another; name those who were studied."));
        }
        if (condition.matcher(text).find() && !names(told)) {
            String others = Others.in(told.spans());
            if (!others.isEmpty() && !Others.names(text, others)) {
                return List.of(
                        flag(
                                Looked.at(told.claim()),
                                "The sentence tells of "
                                        + own.shortName()
                                        + ", and the words that it rests on of \""
                                        + others
                                        + "\"; name those who were studied."));
            }
        }
        Participants who = told.classification().participants().value();
        boolean notPeople = who == Participants.ANIMAL || who == Participants.CELLS;
        if (notPeople
                && (TOLD_OF_PEOPLE.matcher(text).find() || tellsOfIllness(text, told))
                && (!PEOPLE.matcher(told.spans()).find() || isBridged(text, told.spans()))) {
            return List.of(
                    flag(
                            Looked.at(told.claim()),
                            "The study was in "
                                    + (who == Participants.ANIMAL ? "animals" : "cells")
                                    + ", and the sentence tells of people; name what was"
                                    + " studied."));
        }
        return List.of();
    }

    /** "In ME/CFS" tells of people, where the words name no illness. */
    private boolean tellsOfIllness(String text, Told told) {
        return condition.matcher(text).find() && !names(told);
    }

    /** Whether the words name animals, and the sentence people alone. */
    private static boolean isBridged(String text, String spans) {
        return ANIMALS.matcher(spans).find() && !ANIMALS.matcher(text).find();
    }

    private boolean names(Told told) {
        return condition.matcher(told.spans()).find();
    }
}
