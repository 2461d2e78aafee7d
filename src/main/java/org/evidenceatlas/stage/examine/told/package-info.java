/** Checks that a claim is told no stronger, and of no one else, than its study allows. */
@NullMarked
package org.evidenceatlas.stage.examine.told;

import org.jspecify.annotations.NullMarked;
