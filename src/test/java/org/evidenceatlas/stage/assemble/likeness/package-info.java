/** Tests of likeness, and the suite that measures it on perturbed copies of real records. */
@NullMarked
package org.evidenceatlas.stage.assemble.likeness;

import org.jspecify.annotations.NullMarked;
