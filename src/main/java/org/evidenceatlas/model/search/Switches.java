package org.evidenceatlas.model.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which sources of others a configuration switches off, and where the mirror of NLM's files is.
 *
 * @param off in the order of {@link OutsideSource}
 * @param mirror address of a folder, with a slash at its end; empty where none is named
 */
public record Switches(Set<OutsideSource> off, Optional<String> mirror) {
    /** All on, and no mirror. */
    public static final Switches NONE = new Switches(Set.of(), Optional.empty());

    public Switches {
        EnumSet<OutsideSource> ordered = EnumSet.noneOf(OutsideSource.class);
        ordered.addAll(off);
        off = Collections.unmodifiableSet(ordered);
    }

    /** Whether a source may be asked. */
    public boolean on(OutsideSource source) {
        return !off.contains(source);
    }
}
