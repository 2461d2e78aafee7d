package org.evidenceatlas.stage.draft;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.pack.EditorialSentence;
import org.evidenceatlas.pack.Topic;
import org.evidenceatlas.stage.draft.read.Material;
import org.evidenceatlas.stage.draft.say.Retelling;
import org.evidenceatlas.text.Role;
import org.evidenceatlas.text.Sentence;

/** Why it matters: editorial text on the topic, then the authors' own reason as theirs. */
final class Reasons {
    private static final Pattern GAP =
            Pattern.compile(
                    "(?i)\\b(?:unclear|unknown|little is known|not (?:well |fully |yet )*(?:understood"
                            + "|known|established)|poorly understood|lack(?:s|ing)? of|remains?|no (?:known"
                            + "|established|effective|approved)|limited|however|scarce|few studies"
                            + "|under(?:diagnosed|studied|explored)|need)\\b");

    private Reasons() {}

    static void write(Material material, Scribe scribe) {
        if (material.study().inScope().value()) {
            editorial(material, scribe);
        }
        List<Sentence> background = material.in(Role.BACKGROUND);
        for (int turn = 0; turn < 2; turn++) {
            for (int i = background.size() - 1; i >= 0; i--) {
                Sentence sentence = background.get(i);
                boolean wanted = turn == 1 || GAP.matcher(sentence.text()).find();
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

    private static void editorial(Material material, Scribe scribe) {
        for (var id : material.study().topics()) {
            Optional<Topic> topic = material.pack().topic(id.value());
            if (topic.isPresent() && !topic.get().paragraph().isEmpty()) {
                List<EditorialSentence> text = topic.get().paragraph();
                for (EditorialSentence one : text.subList(0, Math.min(2, text.size()))) {
                    scribe.curated(Field.WHY_IT_MATTERS, one.text(), one.source());
                }
                return;
            }
        }
    }
}
