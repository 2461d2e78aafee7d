package org.evidenceatlas.stage.examine.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.evidenceatlas.model.Span;

/** The words of a paper that one or more claims rest on. */
public final class Ground extends Asked {
    private final Paper paper;
    private final String words;

    Ground(Paper paper, List<Span> spans) {
        this.paper = paper;
        words = spans.stream().map(Span::text).collect(Collectors.joining("\n"));
    }

    /** The paper that they stand in. */
    public Paper paper() {
        return paper;
    }

    /** The words of the spans, one a line, in their order. */
    public String words() {
        return words;
    }
}
