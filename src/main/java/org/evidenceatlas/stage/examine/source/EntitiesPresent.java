package org.evidenceatlas.stage.examine.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Ground;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.Question;
import org.evidenceatlas.stage.examine.rule.ReportedCheck;
import org.evidenceatlas.stage.examine.rule.Told;
import org.evidenceatlas.text.Abbreviations;
import org.evidenceatlas.text.Sentence;
import org.evidenceatlas.text.Sentences;
import org.evidenceatlas.text.Words;

/** A claim names no drug, virus, gene, group or place that the paper does not name. */
final class EntitiesPresent extends ReportedCheck {
    private static final int SHORT = 3;
    private static final int STEM = 5;

    /** Words in capitals that are no names of what was studied. */
    private static final Set<String> COMMON =
            Set.of("DNA", "RNA", "MRI", "CBT", "GET", "PEM", "AND", "NOT", "BMI", "USA", "NHS");

    private static final Question<Ground, String> WRITTEN =
            new Question<>(ground -> ground.paper().words() + "\n" + ground.words());
    private static final Question<Ground, String> IN_LOWER_CASE =
            new Question<>(ground -> WRITTEN.of(ground).toLowerCase(Locale.ROOT));

    private final Set<String> own;

    /** The check; the names of the pack's condition stand for each other. */
    EntitiesPresent(Pack pack) {
        super(
                new About(
                        "grounding.entities",
                        "3",
                        Severity.CRITICAL,
                        "Looks whether a drug, virus, gene, group of people, place or other proper"
                                + " name in a sentence is named in the paper, because one name put"
                                + " for another makes a true sentence false.",
                        List.of(
                                "Naltrexone was given. => Rituximab was given.",
                                "A gene was less active. => The gene COMT was less active.",
                                "They were seen in Norway. => They were seen in Sweden.",
                                "Adults took part. => Twins took part."),
                        List.of(
                                "Naltrexone was given. => The drug naltrexone was given.",
                                "Paediatric patients took part. => Children took part.",
                                "Catechol-O-methyltransferase (COMT) was low. => COMT was low.")));
        own =
                Stream.concat(
                                pack.condition().names().stream(),
                                Stream.of(
                                        pack.condition().shortName(),
                                        pack.condition().longName(),
                                        pack.condition().neighbour().plain()))
                        .flatMap(name -> Words.of(name).stream())
                        .map(Words.Word::lower)
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected List<Flag> compare(Told told) {
        String paper = WRITTEN.of(told.ground());
        String lower = IN_LOWER_CASE.of(told.ground());
        List<Flag> flags = new ArrayList<>();
        for (Sentence sentence : Sentences.of(told.claim().text())) {
            boolean first = true;
            for (Words.Word word : Words.of(sentence.text())) {
                if (isName(word, first)
                        && !own.contains(word.lower())
                        && !isNamed(word, lower, paper)) {
                    int from = sentence.start();
                    flags.add(
                            flag(
                                    Looked.at(told.claim(), from + word.start(), from + word.end()),
                                    "\""
                                            + word.text()
                                            + "\" is not named in the paper; name what it"
                                            + " names."));
                }
                first = false;
            }
        }
        return List.copyOf(flags);
    }

    /** Whether the word names something of its own, and is not in every reader's language. */
    private static boolean isName(Words.Word word, boolean first) {
        String text = word.text();
        String lower = word.lower();
        if (text.length() < SHORT) {
            return false;
        }
        boolean digits = text.chars().anyMatch(Character::isDigit);
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        if (digits || COMMON.contains(text)) {
            return false;
        }
        if (capitals || Entities.SUBSTANCES.contains(lower) || Entities.GROUPS.containsKey(lower)) {
            return true;
        }
        boolean proper = !first && Character.isUpperCase(text.charAt(0));
        return proper
                || text.length() > 2 * SHORT && Entities.ENDINGS.stream().anyMatch(lower::endsWith);
    }

    private static boolean isNamed(Words.Word word, String lower, String paper) {
        String name = word.lower();
        List<String> ways = Entities.GROUPS.get(name);
        if (ways != null) {
            return ways.stream().anyMatch(lower::contains);
        }
        if (lower.contains(name.length() > STEM ? stem(name) : name)) {
            return true;
        }
        boolean otherwise =
                Entities.SAME.stream()
                        .filter(names -> names.contains(name))
                        .anyMatch(names -> names.stream().anyMatch(lower::contains));
        if (otherwise) {
            return true;
        }
        Map<String, String> forms = Abbreviations.in(paper);
        return forms.values().stream().anyMatch(whole -> initials(whole).contains(name));
    }

    /** Without an ending that may differ: "viruses", "Norwegian" for Norway is not met. */
    private static String stem(String name) {
        return name.endsWith("es")
                ? name.substring(0, name.length() - 2)
                : name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    private static String initials(String whole) {
        StringBuilder letters = new StringBuilder();
        Words.of(whole).forEach(word -> letters.append(word.lower().charAt(0)));
        return letters.toString();
    }
}
