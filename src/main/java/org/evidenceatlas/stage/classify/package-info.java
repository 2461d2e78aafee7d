/**
 * Study to Classification: what kind of study it is and who was in it, each value with its basis.
 */
@NullMarked
package org.evidenceatlas.stage.classify;

import org.jspecify.annotations.NullMarked;
