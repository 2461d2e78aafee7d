package org.evidenceatlas.stage.examine.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.examine.grounding.Carrying;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.stage.examine.rule.ReportedCheck;
import org.evidenceatlas.stage.examine.rule.Told;
import org.evidenceatlas.text.Words;
import org.evidenceatlas.text.Words.Keys;

/** An illness that a claim names stands in its paper. */
public final class IllnessesPresent extends ReportedCheck {
    /** Words that name an illness with the words before them: "heart failure". */
    private static final Set<String> HEADS =
            Set.of(
                    "disease",
                    "diseases",
                    "syndrome",
                    "syndromes",
                    "disorder",
                    "disorders",
                    "failure",
                    "cancer",
                    "cancers",
                    "sclerosis",
                    "diabetes",
                    "deficiency",
                    "palsy",
                    "dystrophy",
                    "fever",
                    "stroke",
                    "infarction",
                    "tumour",
                    "tumor",
                    "tumours",
                    "tumors",
                    "ulcer",
                    "ulcers",
                    "illness");

    /** Words that name one alone, by themselves or by their endings. */
    private static final Pattern NAMES =
            Pattern.compile(
                    "^(?:asthma\\w*|migraines?|epilep\\w+|dementia|lupus|influenza|flu|malaria|measles|"
                            + "hiv|aids|ebola|autism|autistic|schizophrenia|psoria\\w+|copd|anorexia|"
                            + "bulimia|obesity|eczema|gout|parkinson|alzheimer|crohn|hodgkin|lyme|"
                            + "sars|mers|polio\\w*|rabies|tetanus|cholera|[a-z]{2,}itis|[a-z]{3,}oma|"
                            + "[a-z]{3,}omas|[a-z]{3,}a?emia|[a-z]{3,}algia|[a-z]{3,}pathy|"
                            + "[a-z]{3,}plegia|[a-z]{3,}iasis|(?:fibr|thromb|tubercul|scler|sarcoid|"
                            + "endometri|cirrh|psych|neur|osteopor)osis)$");

    private static final int BEFORE = 2;
    private final Carrying carrying;

    /** The check, with the pack's glossary and plain words. */
    public IllnessesPresent(Carrying carrying) {
        super(
                new About(
                        "population.illness",
                        "1",
                        Severity.CRITICAL,
                        "Looks whether each illness that a sentence names stands in the title or the"
                                + " abstract (inflected, explained by the glossary or replaced by a"
                                + " plain word), so that nothing is told of people with an illness"
                                + " that was not studied.",
                        List.of(
                                "Patients slept less. => People with multiple sclerosis slept less.",
                                "Sleep in heart disease was short. => Sleep in kidney disease was"
                                        + " short.",
                                "Fatigue was common. => Fatigue was common in fibromyalgia."),
                        List.of(
                                "Patients with multiple sclerosis slept less. => People with"
                                        + " multiple sclerosis slept less.",
                                "Patients with RA (rheumatoid arthritis) slept less. => In"
                                        + " rheumatoid arthritis, people slept less.",
                                "Asthmatic patients slept less. => People with asthma slept"
                                        + " less.")));
        this.carrying = carrying;
    }

    @Override
    protected List<Flag> compare(Told told) {
        List<Words.Word> words = Words.of(told.claim().text());
        Keys paper = null;
        List<Flag> flags = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int from = begins(words, i);
            if (from < 0) {
                continue;
            }
            paper = paper == null ? carrying.whole(told) : paper;
            for (Words.Word word : words.subList(from, i + 1)) {
                if (!paper.holds(word.key())) {
                    flags.add(
                            flag(
                                    Looked.at(told.claim(), word.start(), words.get(i).end()),
                                    "The paper does not name the illness \""
                                            + told.claim()
                                                    .text()
                                                    .substring(
                                                            words.get(from).start(),
                                                            words.get(i).end())
                                            + "\"; name the one that was studied."));
                    break;
                }
            }
        }
        return List.copyOf(flags);
    }

    /** Where the name of an illness begins that ends with this word; -1 where none ends. */
    private static int begins(List<Words.Word> words, int at) {
        String lower = words.get(at).lower();
        if (HEADS.contains(lower)) {
            int from = at;
            while (from > 0 && at - from < BEFORE && isPart(words.get(from - 1).lower())) {
                from--;
            }
            return from;
        }
        return NAMES.matcher(lower).find() ? at : -1;
    }

    private static boolean isPart(String lower) {
        return !Character.isDigit(lower.charAt(0)) && !LIGHT.contains(lower);
    }

    /** Words before a head that are no part of the name. */
    private static final Set<String> LIGHT =
            Set.of(
                    "a", "an", "the", "of", "in", "with", "and", "or", "to", "for", "by", "on",
                    "as", "from", "than", "this", "that", "these", "those", "their", "its", "any",
                    "no", "other", "another", "each", "some", "many", "most", "more", "less", "is",
                    "was", "are", "were", "has", "had", "have", "after", "before", "during",
                    "between", "people", "which", "who", "how", "not", "about", "such", "both");
}
