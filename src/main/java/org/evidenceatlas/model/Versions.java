package org.evidenceatlas.model;

/**
 * The names of the versions that a page prints: of the drafter, the checks, the rules, the gate.
 */
public record Versions(
        String generator, String scanner, String classifier, String policy, String pack) {}
