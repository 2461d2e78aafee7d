/** The drafter that asks a language model: what is sent, how the answer is read and judged. */
@NullMarked
package org.evidenceatlas.stage.draft.asking;

import org.jspecify.annotations.NullMarked;
