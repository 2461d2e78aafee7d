/** Reads a condition pack: all that is particular to one condition, as data. */
@NullMarked
package org.evidenceatlas.pack;

import org.jspecify.annotations.NullMarked;
