/** Who took part: what is said of the people, and of how a trial was run. */
@NullMarked
package org.evidenceatlas.stage.classify.people;

import org.jspecify.annotations.NullMarked;
