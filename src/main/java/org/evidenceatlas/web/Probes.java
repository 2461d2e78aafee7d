package org.evidenceatlas.web;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a server says of itself to those who watch over it; sentences without secrets.
 *
 * @param unready why the site cannot be shown now; empty if it can
 * @param daily what the daily run does; empty where there is none
 */
public record Probes(Supplier<Optional<String>> unready, Supplier<Optional<String>> daily) {
    /** Of a server that is always ready and runs nothing. */
    public static final Probes NONE = new Probes(Optional::empty, Optional::empty);
}
