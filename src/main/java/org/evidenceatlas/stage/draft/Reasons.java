package org.evidenceatlas.stage.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.editorial.EditorialSentence;
import org.evidenceatlas.pack.Topic;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.stage.draft.say.Retelling;
import org.evidenceatlas.text.Role;
import org.evidenceatlas.text.Sentence;
import org.evidenceatlas.text.Words;

/** Why it matters: editorial text on the topic, then the authors' own reason as theirs. */
final class Reasons {
    private static final Pattern GAP =
            Pattern.compile(
                    "(?i)\\b(?:unclear|unknown|little is known|not (?:well |fully |yet )*(?:understood"
                            + "|known|established)|poorly understood|lack(?:s|ing)? of|remains?|no (?:known"
                            + "|established|effective|approved)|limited|however|scarce|few studies"
                            + "|under(?:diagnosed|studied|explored)|need)\\b");

    /** What the paper itself will do, and a figure whose range would be lost with its brackets. */
    private static final Pattern PLANNED =
            Pattern.compile("(?i)\\bwill\\b|\\bexploratory\\b|[(\\[][^()\\[\\]]*\\brange\\b");

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int WEIGHTY = 5;

    private Reasons() {}

    static void write(Material material, Scribe scribe) {
        if (material.study().inScope().value() && isOnTheCondition(material)) {
            editorial(material, scribe);
        }
        List<Sentence> background = material.in(Role.BACKGROUND);
        for (int turn = 0; turn < 2; turn++) {
            for (int i = background.size() - 1; i >= 0; i--) {
                Sentence sentence = background.get(i);
                boolean wanted =
                        (turn == 1 || GAP.matcher(sentence.text()).find())
                                && !PLANNED.matcher(sentence.text()).find()
                                && shares(material.text().title(), sentence.text());
                List<Retelling> told =
                        wanted ? material.reteller().background(sentence) : List.of();
                if (!told.isEmpty()) {
                    scribe.reported(
                            Field.WHY_IT_MATTERS,
                            told.get(0).text(),
                            List.of(material.span(told.get(0))));
                    return;
                }
            }
        }
    }

    /** Background that names nothing of the title gives no reason for this paper. */
    private static boolean shares(String title, String words) {
        Set<String> named =
                Words.of(title).stream()
                        .filter(word -> word.text().length() >= WEIGHTY)
                        .map(Words.Word::key)
                        .collect(Collectors.toSet());
        return Words.of(words).stream().anyMatch(word -> named.contains(word.key()));
    }

    private static boolean isOnTheCondition(Material material) {
        return material.pack().condition().isOf(material.study().diseaseContext().value());
    }

    private static void editorial(Material material, Scribe scribe) {
        String title = padded(material.text().title());
        for (var id : material.study().topics()) {
            Topic topic = material.pack().topic(id.value()).orElse(null);
            boolean fits = topic != null && isNamed(topic, title);
            if (topic != null && fits && !topic.paragraph().isEmpty()) {
                List<EditorialSentence> said = topic.paragraph();
                for (EditorialSentence one : said.subList(0, Math.min(2, said.size()))) {
                    scribe.curated(Field.WHY_IT_MATTERS, one.text(), one.source());
                }
                return;
            }
        }
    }

    /** Whether one of the topic's terms stands in the words, as whole words. */
    private static boolean isNamed(Topic topic, String words) {
        return topic.terms().stream().anyMatch(term -> words.contains(padded(term)));
    }

    private static String padded(String words) {
        String plain = NOT_WORD.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return " " + plain.strip() + " ";
    }
}
