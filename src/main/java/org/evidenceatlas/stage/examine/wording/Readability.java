package org.evidenceatlas.stage.examine.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Passage;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.WordingRule;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Check;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.text.GradeLevel;
import org.evidenceatlas.text.Sentence;
import org.evidenceatlas.text.Sentences;
import org.evidenceatlas.text.Words;

/** Sentences ask for no more years of school than they must (Flesch-Kincaid grade level, 1975). */
public final class Readability extends Check implements WordingRule {
    private static final double MOST = 18;
    private static final int FEWEST = 8;

    private final GradeLevel level;

    /** The check, with the names of the condition, which no writer can put more plainly. */
    public Readability(Pack pack) {
        super(
                new About(
                        "wording.readability",
                        "2",
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
        this.level = new GradeLevel(pack.condition().everyName());
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

    /** The grade level of one sentence; 0 for one too short to tell or surely low. */
    private double grade(String sentence) {
        return !level.mayExceed(sentence, MOST) || Words.of(sentence).size() < FEWEST
                ? 0
                : level.of(sentence);
    }
}
