package org.evidenceatlas.cite;

import java.util.ArrayList;
import java.util.List;

/** What a reader of a citation must know and most formats have no field for. */
final class Notes {
    static final String INCOMPLETE = "The list of authors is incomplete: others follow.";

    private Notes() {}

    static List<String> of(Citable one) {
        List<String> notes = new ArrayList<>();
        if (one.retracted()) {
            notes.add("RETRACTED");
        }
        if (!one.report().authors().complete()) {
            notes.add(INCOMPLETE);
        }
        return notes;
    }
}
