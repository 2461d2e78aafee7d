package org.evidenceatlas.stage.examine.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.Passage;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.WordingRule;
import org.evidenceatlas.stage.examine.rule.About;
import org.evidenceatlas.stage.examine.rule.Check;
import org.evidenceatlas.stage.examine.rule.Looked;
import org.evidenceatlas.text.Sentence;
import org.evidenceatlas.text.Sentences;

/** A check that looks for patterns, and for what makes them harmless where they stand. */
abstract class PatternCheck extends Check implements WordingRule {
    /** Matches of one pattern in one sentence; who has more was told often enough. */
    private static final int MOST = 30;

    private final List<Ready> forms;

    /** A form whose expressions are patterns; no hint stands for "search each sentence". */
    private record Ready(List<Pattern> hint, List<Pattern> patterns, Predicate<Use> harmless) {
        static Ready of(Form form) {
            String hint = form.hint();
            return new Ready(
                    hint.isEmpty() ? List.of() : List.of(inAnyCase(hint)),
                    form.patterns().stream().map(Ready::inAnyCase).toList(),
                    form.harmless());
        }

        private static Pattern inAnyCase(String expression) {
            return Pattern.compile("(?i)" + expression);
        }

        boolean isWorthALook(String sentence) {
            return hint.isEmpty() || hint.getFirst().mayMatch(sentence);
        }
    }

    /** A check for these forms, in their order. */
    PatternCheck(About about, List<Form> forms) {
        super(about);
        this.forms = forms.stream().map(Ready::of).toList();
    }

    @Override
    public final List<Flag> look(Passage passage) {
        List<Flag> flags = new ArrayList<>();
        for (Sentence sentence : Sentences.of(passage.text())) {
            List<Use> harmful = new ArrayList<>();
            for (Ready form : forms) {
                if (form.isWorthALook(sentence.text())) {
                    look(passage, sentence.text(), form, harmful);
                }
            }
            for (Use use : harmful) {
                int from = sentence.start();
                Looked at = Looked.at(passage, from + use.start(), from + use.end());
                flags.add(flag(at, message(sentence.text().substring(use.start(), use.end()))));
            }
        }
        return List.copyOf(flags);
    }

    /** Adds each use that does harm; of two that share words, only the first is told. */
    private static void look(Passage passage, String sentence, Ready form, List<Use> harmful) {
        for (Pattern pattern : form.patterns()) {
            Matcher matcher = pattern.matcher(sentence);
            for (int looked = 0; looked < MOST && matcher.find(); looked++) {
                Use use = new Use(passage, sentence, matcher.start(), matcher.end());
                if (harmful.stream().noneMatch(use::overlaps) && !form.harmless().test(use)) {
                    harmful.add(use);
                }
            }
        }
    }

    /** One plain sentence: what is wrong with the words, and what would mend it. */
    abstract String message(String words);
}
