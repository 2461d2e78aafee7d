package org.evidenceatlas.stage.examine.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final List<Pattern> patterns;
    private final List<String> hints;

    /**
     * A check for these patterns.
     *
     * @param hints lower-case words of which at least one stands wherever a pattern matches: most
     *     sentences have none, and are not searched at all
     */
    PatternCheck(About about, List<String> hints, List<String> patterns) {
        super(about);
        this.hints = List.copyOf(hints);
        this.patterns = patterns.stream().map(one -> Pattern.compile("(?i)" + one)).toList();
    }

    @Override
    public final List<Flag> look(Passage passage) {
        String lower = passage.text().toLowerCase(Locale.ROOT);
        if (hints.stream().noneMatch(lower::contains)) {
            return List.of();
        }
        List<Flag> flags = new ArrayList<>();
        for (Sentence sentence : Sentences.of(passage.text())) {
            for (Pattern pattern : patterns) {
                look(passage, sentence, pattern, flags);
            }
        }
        return List.copyOf(flags);
    }

    private void look(Passage passage, Sentence sentence, Pattern pattern, List<Flag> flags) {
        Matcher matcher = pattern.matcher(sentence.text());
        while (matcher.find()) {
            Use use = new Use(passage, sentence.text(), matcher.start(), matcher.end());
            if (!isHarmless(use)) {
                int from = sentence.start();
                flags.add(
                        flag(
                                Looked.at(passage, from + matcher.start(), from + matcher.end()),
                                message(matcher.group())));
            }
        }
    }

    /** Whether the words do no harm as they are used here: denied, asked, quoted, attributed. */
    abstract boolean isHarmless(Use use);

    /** One plain sentence: what is wrong with the words, and what would mend it. */
    abstract String message(String words);
}
