package org.evidenceatlas.stage.examine.wording;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Passage;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.stage.WordingRule;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Check;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.text.Sentence;
import org.evidenceatlas.text.Sentences;

/** No sentence is longer than a tired reader can hold. */
public final class Length extends Check implements WordingRule {
    private static final int MOST = 40;
    private static final String LONG =
            "In the group that was followed for two years and that had been asked at the start and"
                    + " again at the end about sleep, pain, memory, mood, walking, standing and"
                    + " work, those who had been ill the longest were said to have changed the"
                    + " least of all.";

    /** The check. */
    public Length() {
        super(
                new About(
                        "wording.length",
                        "1",
                        Severity.WARNING,
                        "Looks for sentences of more than "
                                + MOST
                                + " words, which few tired"
                                + " readers can hold in mind.",
                        List.of(LONG),
                        List.of("Those who had been ill the longest changed the least.")));
    }

    @Override
    public List<Flag> look(Passage passage) {
        List<Flag> flags = new ArrayList<>();
        for (Sentence sentence : Sentences.of(passage.text())) {
            int words = sentence.text().split("\\s+").length;
            if (words > MOST) {
                flags.add(
                        flag(
                                Looked.at(passage, sentence.start(), sentence.end()),
                                "The sentence has "
                                        + words
                                        + " words; at most "
                                        + MOST
                                        + " can be read at ease: cut it in two."));
            }
        }
        return List.copyOf(flags);
    }
}
