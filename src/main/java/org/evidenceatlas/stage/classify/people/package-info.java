/** Who took part: numbers, groups, and what is said of the people and of a trial's conduct. */
@NullMarked
package org.evidenceatlas.stage.classify.people;

import org.jspecify.annotations.NullMarked;
