package org.evidenceatlas.stage.draft.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.say.Soundness;

/** What a paper is about where its title does not say it as a noun: keyword, heading, topic. */
final class Fallback {
    private static final List<String> EMPTY =
            List.of(
                    "humans",
                    "human",
                    "animals",
                    "female",
                    "male",
                    "adult",
                    "fatigue",
                    "covid-19",
                    "sars-cov-2",
                    "middle aged",
                    "aged",
                    "mice",
                    "research",
                    "review",
                    "patients",
                    "biomarker",
                    "biomarkers",
                    "diagnosis",
                    "treatment",
                    "symptoms",
                    "adolescent",
                    "young adult",
                    "post-acute sequelae of covid-19",
                    "pasc",
                    "qualitative research",
                    "randomised controlled trial",
                    "randomized controlled trial",
                    "protocol",
                    "systematic review",
                    "meta-analysis",
                    "covid",
                    "post covid-19 condition");

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}|\\d");

    private Fallback() {}

    static String of(Classification study, Pack pack) {
        List<String> words = new ArrayList<>(study.study().primary().indexing().keywords());
        words.addAll(study.study().primary().indexing().mesh());
        for (String word : words) {
            String low = word.toLowerCase(Locale.ROOT).replace(".", "").replace("*", "").strip();
            boolean plain = low.length() > 3 && low.indexOf(',') < 0 && low.indexOf('(') < 0;
            if (plain && Soundness.words(low) <= 4 && !EMPTY.contains(low) && !names(low, pack)) {
                boolean code = word.chars().skip(1).anyMatch(Character::isUpperCase);
                boolean title = word.indexOf(' ') > 0 && !CODE.matcher(word).find();
                return code && !title ? word.strip() : low;
            }
        }
        if (study.topics().isEmpty()) {
            return "what was measured";
        }
        String id = study.topics().get(0).value();
        return pack.topic(id)
                .map(topic -> topic.name().toLowerCase(Locale.ROOT).split(",| and ")[0])
                .orElse("what was measured");
    }

    /** Whether the words begin with a name of the condition or of its neighbours. */
    static boolean leads(String words, Pack pack) {
        String low = words.toLowerCase(Locale.ROOT);
        List<String> names = new ArrayList<>(pack.condition().names());
        pack.condition().near().values().forEach(names::addAll);
        return names.stream().anyMatch(name -> low.startsWith(name.toLowerCase(Locale.ROOT)));
    }

    private static boolean names(String low, Pack pack) {
        List<String> names = new ArrayList<>(pack.condition().names());
        pack.condition().near().values().forEach(names::addAll);
        return names.stream().anyMatch(name -> low.contains(name.toLowerCase(Locale.ROOT)));
    }
}
