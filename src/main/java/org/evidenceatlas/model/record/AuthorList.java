package org.evidenceatlas.model.record;

import java.util.List;

/** The authors in record order; {@code complete} is false where the record says CompleteYN="N". */
public record AuthorList(List<Author> authors, boolean complete) {
    public AuthorList {
        authors = List.copyOf(authors);
    }
}
