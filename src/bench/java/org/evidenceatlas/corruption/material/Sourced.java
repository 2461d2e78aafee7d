package org.evidenceatlas.corruption.material;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.model.Where;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.model.study.SourceText.Section;

/**
 * A sentence of an abstract, with its place.
 *
 * @param labelled whether its section has a label
 */
public record Sourced(Span span, Part part, boolean labelled) {
    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(the|of|and|was|were|is|in)\\b");
    private static final int SHORTEST = 40;
    private static final int LONGEST = 400;

    /** The whole English sentences of an abstract, in order. */
    public static List<Sourced> of(SourceText text) {
        List<Sourced> found = new ArrayList<>();
        boolean labelled = text.sections().stream().anyMatch(one -> one.label() != null);
        // Where no section is called results, they stand under another label.
        boolean parted =
                text.sections().stream().anyMatch(one -> Part.labelled(one) == Part.RESULTS);
        for (Section section : text.sections()) {
            List<int[]> places =
                    Splitter.sentences(text.abstractText(), section.start(), section.end());
            boolean begun = false;
            for (int i = 0; i < places.size(); i++) {
                Span span = text.span(Where.ABSTRACT, places.get(i)[0], places.get(i)[1]);
                Part part =
                        labelled
                                ? parted ? Part.labelled(section) : Part.OPEN
                                : Part.shown(span.text(), (double) i / places.size(), begun);
                begun |= Part.isOwn(span.text());
                if (isWhole(span.text())) {
                    found.add(new Sourced(span, part, labelled));
                }
            }
        }
        return found;
    }

    private static boolean isWhole(String sentence) {
        return sentence.length() >= SHORTEST
                && sentence.length() <= LONGEST
                && sentence.endsWith(".")
                && Character.isUpperCase(sentence.charAt(0))
                && ENGLISH.matcher(sentence).find();
    }
}
