package org.evidenceatlas.search;

import java.util.Locale;

/** The order of hits; those that are alike in it stand in the order of their slugs. */
public enum Sort {
    /** What answers the words best; without words the newest. */
    BEST,
    NEWEST,
    OLDEST,
    /** Most people in the study first; those that state no number last. */
    LARGEST;

    /** The name in addresses: "newest". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
