package org.evidenceatlas.site.shelf;

import java.util.Locale;

/** A single filter of the list of studies. */
public enum Facet {
    LEVEL("Evidence level"),
    DESIGN("Study design"),
    PEM("PEM criterion"),
    TOPIC("Topic"),
    YEAR("Year"),
    STATUS("Status");

    private final String words;

    Facet(String words) {
        this.words = words;
    }

    /** "Study design". */
    public String words() {
        return words;
    }

    /** The name in addresses: "design". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
