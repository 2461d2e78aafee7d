/** Which studies fit, how many have each value, and in which order they come. */
@NullMarked
package org.evidenceatlas.search.rank;

import org.jspecify.annotations.NullMarked;
