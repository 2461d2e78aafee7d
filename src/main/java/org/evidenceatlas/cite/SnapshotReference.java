package org.evidenceatlas.cite;

import java.time.Instant;
import java.time.ZoneOffset;
import org.evidenceatlas.model.Versions;

/** The reference to this atlas's reading of a paper on a day, with the versions that made it. */
public final class SnapshotReference {
    private SnapshotReference() {}

    /** "NAME. Generator G / Scanner S / policy P. Accessed DATE. ADDRESS"; the day is in UTC. */
    public static String of(Citable one, Instant asOf) {
        Versions versions = one.site().versions();
        return one.site().name()
                + ". Generator "
                + versions.generator()
                + " / Scanner "
                + versions.scanner()
                + " / policy "
                + versions.policy()
                + ". Accessed "
                + asOf.atZone(ZoneOffset.UTC).toLocalDate()
                + ". "
                + one.pageAddress();
    }
}
