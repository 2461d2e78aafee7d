/**
 * Checks of what is taken from a source: names that it does not name, and its words as they are.
 */
@NullMarked
package org.evidenceatlas.stage.examine.source;

import org.jspecify.annotations.NullMarked;
