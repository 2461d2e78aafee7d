package org.evidenceatlas.stage.classify.reading;

import java.util.EnumSet;
import java.util.Set;
import org.evidenceatlas.text.Role;

/** The part of a paper in which words stand: its title, or a sentence of the abstract by role. */
public enum Part {
    TITLE,
    BACKGROUND,
    AIM,
    METHODS,
    RESULTS,
    CONCLUSION,
    OTHER;

    /** All parts. */
    public static final Set<Part> ANYWHERE = EnumSet.allOf(Part.class);

    /** The parts that tell of this study, not of what was known before. */
    public static final Set<Part> OWN = EnumSet.complementOf(EnumSet.of(BACKGROUND));

    /** The parts that say what was done. */
    public static final Set<Part> DOING = EnumSet.of(TITLE, AIM, METHODS, RESULTS, OTHER);

    /** The parts that say what came out. */
    public static final Set<Part> OUTCOME = EnumSet.of(RESULTS, CONCLUSION);

    static Part of(Role role) {
        return switch (role) {
            case BACKGROUND -> BACKGROUND;
            case AIM -> AIM;
            case METHODS -> METHODS;
            case RESULTS -> RESULTS;
            case CONCLUSION -> CONCLUSION;
            case OTHER -> OTHER;
        };
    }
}
