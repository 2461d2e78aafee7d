package org.evidenceatlas.model;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Marks a choice that looks like a breach of a house rule and is meant, with the reason.
 *
 * <p>Understood by the build: {@code regex} on a type (java.util.regex where it cannot hurt),
 * {@code parameters} and {@code length} on a method.
 */
@Retention(RetentionPolicy.CLASS)
public @interface Meant {
    /** The rule's name, a colon, and why it is right here: "regex: our own constants only". */
    String value();
}
