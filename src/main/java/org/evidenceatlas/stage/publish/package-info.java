/** Verdict to page: the revision and its citations. */
@NullMarked
package org.evidenceatlas.stage.publish;

import org.jspecify.annotations.NullMarked;
