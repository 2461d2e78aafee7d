/** Tests of the gate. */
@NullMarked
package org.evidenceatlas.stage.gate;

import org.jspecify.annotations.NullMarked;
