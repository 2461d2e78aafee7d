/** Checks that a claim says what its source says: words, numbers, directions, negations. */
@NullMarked
package org.evidenceatlas.stage.examine.grounding;

import org.jspecify.annotations.NullMarked;
