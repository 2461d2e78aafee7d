/** A paper laid out for the rules of classify, and the shape of those rules. */
@NullMarked
package org.evidenceatlas.stage.classify.reading;

import org.jspecify.annotations.NullMarked;
