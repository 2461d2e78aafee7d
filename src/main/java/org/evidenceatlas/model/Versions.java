package org.evidenceatlas.model;

/**
 * The names of the versions that a page prints: of the drafter, the checks, the rules, the gate and
 * the pack. By default "v" and the version of the stage's code; a configuration may name others.
 */
public record Versions(
        String generator, String scanner, String classifier, String policy, String pack) {
    /** What a pack alone can tell; whoever puts the line together names the others. */
    public static Versions ofPack(String pack) {
        return new Versions("unnamed", "unnamed", "unnamed", "unnamed", pack);
    }
}
