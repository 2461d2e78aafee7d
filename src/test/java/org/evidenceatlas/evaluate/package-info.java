/** Tests of the scoreboard, and the floors that the badges must reach. */
@NullMarked
package org.evidenceatlas.evaluate;

import org.jspecify.annotations.NullMarked;
