package org.evidenceatlas.search.ask;

/**
 * A piece of what a reader typed.
 *
 * @param not true where it must not be there
 * @param field the field's name in lower case; empty for none
 * @param quoted true where the words must stand side by side
 */
record Clause(boolean not, String field, String text, boolean quoted) {
    /** Whether it is a word as anyone types it. */
    boolean isPlain() {
        return !not && !quoted && field.isEmpty();
    }
}
