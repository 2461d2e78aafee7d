package org.evidenceatlas.stage.examine.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Passage;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.stage.WordingRule;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Check;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.text.Sentence;
import org.evidenceatlas.text.Sentences;
import org.evidenceatlas.text.Words;

/** Sentences ask for no more years of school than they must (Flesch-Kincaid grade level, 1975). */
public final class Readability extends Check implements WordingRule {
    private static final double MOST = 18;
    private static final int FEWEST = 8;

    /** The check. */
    public Readability() {
        super(
                new About(
                        "wording.readability",
                        "1",
                        Severity.INFO,
                        "Estimates how many years of school a sentence asks for, by the length of"
                                + " its words and its own (Flesch-Kincaid), and remarks on more"
                                + " than 18; technical names make some such sentences"
                                + " unavoidable, so that this only informs.",
                        List.of(
                                "Immunophenotypic characterisation demonstrated considerable"
                                        + " inter-individual heterogeneity regarding cytotoxic"
                                        + " lymphocyte degranulation capability."),
                        List.of(
                                "The blood cells of some people reacted more strongly than those of"
                                        + " others.")));
    }

    @Override
    public List<Flag> look(Passage passage) {
        List<Flag> flags = new ArrayList<>();
        for (Sentence sentence : Sentences.of(passage.text())) {
            double grade = grade(sentence.text());
            if (grade > MOST) {
                flags.add(
                        flag(
                                Looked.at(passage, sentence.start(), sentence.end()),
                                String.format(
                                        Locale.ROOT,
                                        "The sentence asks for about %.0f years of school; shorter"
                                                + " words or two sentences would help.",
                                        grade)));
            }
        }
        return List.copyOf(flags);
    }

    /** The grade level of one sentence; 0 for one too short to tell. */
    private static double grade(String sentence) {
        List<Words.Word> words = Words.of(sentence);
        if (words.size() < FEWEST) {
            return 0;
        }
        int syllables = words.stream().mapToInt(word -> syllables(word.lower())).sum();
        return 0.39 * words.size() + 11.8 * syllables / words.size() - 15.59;
    }

    private static int syllables(String word) {
        int count = 0;
        boolean vowel = false;
        for (int i = 0; i < word.length(); i++) {
            boolean now = "aeiouy".indexOf(word.charAt(i)) >= 0;
            count += now && !vowel ? 1 : 0;
            vowel = now;
        }
        boolean silent = word.endsWith("e") && !word.endsWith("le") && count > 1;
        return Math.max(1, silent ? count - 1 : count);
    }
}
