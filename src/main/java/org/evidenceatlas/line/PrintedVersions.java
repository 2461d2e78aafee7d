package org.evidenceatlas.line;

import org.evidenceatlas.model.Versions;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.Stage;
import org.evidenceatlas.stage.gate.Gate;

/** The versions of the stages' code as pages and citations print them: "v2". */
public final class PrintedVersions {
    private PrintedVersions() {}

    /** The names for a line of these stages; the hash of the pack and single rules are left out. */
    public static Versions of(
            Pack pack, Stage<?, ?> draft, Stage<?, ?> examine, Stage<?, ?> classify) {
        return new Versions(
                name(draft.version()),
                name(examine.version()),
                name(classify.version()),
                name(Gate.POLICY),
                name(pack.version()));
    }

    /** The version's beginning: up to what a stage adds about its pack, rules or settings. */
    static String name(String version) {
        int end = 0;
        while (end < version.length() && "+- ".indexOf(version.charAt(end)) < 0) {
            end++;
        }
        return "v" + version.substring(0, end);
    }
}
