package org.evidenceatlas.stage.assemble.group;

/**
 * Why two records belong to one study.
 *
 * @param one key of a record
 * @param other key of another
 * @param reason a plain sentence
 * @param score 1.0 for a number or a link, less for a likeness
 */
public record Join(String one, String other, String reason, double score) {
    /** Whether it is about this record. */
    public boolean touches(String key) {
        return one.equals(key) || other.equals(key);
    }
}
