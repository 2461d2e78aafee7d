package org.evidenceatlas.stage.examine.rule;

import java.util.Map;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.text.Abbreviations;

/** The title and abstract that a draft was made from. */
public final class Paper extends Asked {
    private static final Question<Paper, Map<String, String>> SHORT_FORMS =
            new Question<>(paper -> Abbreviations.in(paper.words()));

    private final SourceText source;
    private final String words;

    Paper(SourceText source) {
        this.source = source;
        words = source.title() + "\n" + source.abstractText();
    }

    /** The title and the abstract, each by itself. */
    public SourceText source() {
        return source;
    }

    /** The title and, on the next line, the abstract. */
    public String words() {
        return words;
    }

    /** What each short form that the paper explains stands for, in its order. */
    public Map<String, String> shortForms() {
        return SHORT_FORMS.of(this);
    }
}
