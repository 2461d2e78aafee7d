/** Examination to Verdict: publish, hold or reject, with the reason in plain words. */
@NullMarked
package org.evidenceatlas.stage.gate;

import org.jspecify.annotations.NullMarked;
