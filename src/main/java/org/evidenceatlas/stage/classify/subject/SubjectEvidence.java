package org.evidenceatlas.stage.classify.subject;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.Span;
import org.evidenceatlas.stage.classify.reading.Paper;
import org.evidenceatlas.stage.classify.reading.Part;
import org.jspecify.annotations.Nullable;

/**
 * How a paper speaks of one condition.
 *
 * @param places all mentions in title and abstract, in reading order
 * @param headings MeSH headings and keywords that name it
 */
record SubjectEvidence(List<Terms.Found> places, List<Span> headings) {
    SubjectEvidence {
        places = List.copyOf(places);
        headings = List.copyOf(headings);
    }

    static SubjectEvidence of(Paper paper, Terms names) {
        List<Span> headings = new ArrayList<>();
        for (String heading : paper.indexing().mesh()) {
            if (names.areIn(heading)) {
                headings.add(Span.metadata("DescriptorName", heading));
            }
        }
        for (String keyword : paper.indexing().keywords()) {
            if (names.areIn(keyword)) {
                headings.add(Span.metadata("Keyword", keyword));
            }
        }
        return new SubjectEvidence(names.in(paper, Part.ANYWHERE), headings);
    }

    @Nullable Span in(Part part) {
        for (Terms.Found one : places) {
            if (one.part() == part) {
                return one.span();
            }
        }
        return null;
    }

    /** How many mentions stand in the parts that tell of this study. */
    int own() {
        int count = 0;
        for (Terms.Found one : places) {
            count += one.part() == Part.BACKGROUND ? 0 : 1;
        }
        return count;
    }

    int count() {
        return places.size();
    }

    /** The mention that shows best what the paper is about; null without any. */
    @Nullable Span best() {
        for (Part part :
                List.of(
                        Part.TITLE,
                        Part.AIM,
                        Part.METHODS,
                        Part.CONCLUSION,
                        Part.RESULTS,
                        Part.OTHER)) {
            Span span = in(part);
            if (span != null) {
                return span;
            }
        }
        if (!headings.isEmpty()) {
            return headings.get(0);
        }
        return in(Part.BACKGROUND);
    }
}
