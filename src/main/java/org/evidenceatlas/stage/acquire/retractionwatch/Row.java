package org.evidenceatlas.stage.acquire.retractionwatch;

import java.util.List;
import org.evidenceatlas.stage.acquire.format.Mixed;

/** A row with the names of its columns, in whatever order they stand. */
record Row(List<String> names, List<String> fields) {
    /** The field under a name, white space folded; empty where there is none. */
    String at(String name) {
        for (int i = 0; i < Math.min(names.size(), fields.size()); i++) {
            if (names.get(i).strip().equals(name)) {
                return Mixed.folded(fields.get(i));
            }
        }
        return "";
    }
}
