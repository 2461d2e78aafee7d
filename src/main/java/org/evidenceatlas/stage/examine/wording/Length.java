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
    private static final int EASY = 22;
    private static final String LONG =
            "In the group that was followed for two years and that had been asked at the start and"
                    + " again at the end about sleep, pain, memory, mood, walking, standing and"
                    + " work, those who had been ill the longest were said to have changed the"
                    + " least of all.";

    private final boolean advising;

    /**
     * The check.
     *
     * @param advising whether it also informs of sentences of more than 22 words, as it does in
     *     prose of others, whose writers can still change them
     */
    public Length(boolean advising) {
        super(
                new About(
                        "wording.length",
                        "2",
                        Severity.WARNING,
                        "Looks for sentences of more than "
                                + MOST
                                + " words, which few tired readers can hold in mind; in prose of"
                                + " others it also informs of more than "
                                + EASY
                                + ".",
                        List.of(LONG),
                        List.of("Those who had been ill the longest changed the least.")));
        this.advising = advising;
    }

    @Override
    public List<Flag> look(Passage passage) {
        List<Flag> flags = new ArrayList<>();
        for (Sentence sentence : Sentences.of(passage.text())) {
            int words = words(sentence.text());
            Looked at = Looked.at(passage, sentence.start(), sentence.end());
            if (words > MOST) {
                flags.add(flag(at, message(words, MOST)));
            } else if (advising && words > EASY) {
                flags.add(inform(at, message(words, EASY)));
            }
        }
        return List.copyOf(flags);
    }

    /** Runs without a blank that hold a letter or a digit: "case-control" is one word. */
    private static int words(String sentence) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < sentence.length(); i++) {
            char letter = sentence.charAt(i);
            if (Character.isWhitespace(letter)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(letter)) {
                words++;
                counted = true;
            }
        }
        return words;
    }

    private static String message(int words, int most) {
        return "The sentence has "
                + words
                + " words; at most "
                + most
                + " can be read at ease: cut it in two.";
    }
}
