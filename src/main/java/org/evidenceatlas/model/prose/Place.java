package org.evidenceatlas.model.prose;

/**
 * A place in a file as an editor counts it.
 *
 * @param line from 1; LF, CR LF and CR end one
 * @param column from 1, in UTF-16 units (SARIF's {@code utf16CodeUnits}); a tab is one unit
 * @param offset from 0, in UTF-16 units from the beginning of the file, a byte-order mark left out
 */
public record Place(int line, int column, int offset) {}
