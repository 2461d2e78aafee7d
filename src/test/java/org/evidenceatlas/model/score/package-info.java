/** Tests of the counts. */
@NullMarked
package org.evidenceatlas.model.score;

import org.jspecify.annotations.NullMarked;
