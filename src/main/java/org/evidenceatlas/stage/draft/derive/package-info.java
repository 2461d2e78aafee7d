/** Rules that derive sentences from the classification: limits, strengths, questions, cautions. */
@NullMarked
package org.evidenceatlas.stage.draft.derive;

import org.jspecify.annotations.NullMarked;
