package org.evidenceatlas.model.page;

import java.time.Instant;
import java.util.List;
import org.evidenceatlas.model.verdict.Verdict;

/**
 * What is published of one study.
 *
 * @param revision this state; {@code first} the date of first publication
 * @param citations every form, in page order
 */
public record Page(
        String slug, Verdict verdict, Revision revision, Instant first, List<Citation> citations) {
    public Page {
        citations = List.copyOf(citations);
    }
}
