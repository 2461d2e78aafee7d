package org.evidenceatlas.model;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks a choice that looks like a breach of a house rule and is meant, with the reason. */
@Retention(RetentionPolicy.CLASS)
public @interface Meant {
    /** Which rule it seems to break, and why it is right here. */
    String value();
}
