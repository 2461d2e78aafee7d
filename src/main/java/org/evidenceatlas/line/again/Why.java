package org.evidenceatlas.line.again;

import java.util.List;
import java.util.Optional;
import org.evidenceatlas.line.walk.Trail;
import org.evidenceatlas.store.Ledger.Basis;
import org.jspecify.annotations.Nullable;

/** Why a study was worked on again, in the words of the report. */
public final class Why {
    private Why() {}

    /**
     * The reason, which the first stage that worked has.
     *
     * @param before what the study was made from when it was last worked on; null if it never was
     * @param worked the stages that worked, in the order of the line
     * @return empty where none worked
     */
    public static Optional<String> of(@Nullable Basis before, Basis now, List<String> worked) {
        if (worked.isEmpty()) {
            return Optional.empty();
        }
        if (before == null) {
            return Optional.of("new study");
        }
        String first = worked.getFirst();
        String version = before.stages().get(first);
        if (version == null) {
            return Optional.of("first time in " + first);
        }
        if (version.endsWith(Trail.FOR_NOW)) {
            return Optional.of("stage " + first + " only stood in");
        }
        if (!version.equals(now.stages().get(first))) {
            return Optional.of("stage " + first + " changed");
        }
        if (!first.equals("assemble")) {
            return Optional.of("an earlier state came back");
        }
        boolean same = before.records().equals(now.records());
        return Optional.of(same ? "neighbour changed" : "record changed");
    }
}
