/** Drafts that a model writes: what it is sent, and what of its answers is taken. */
@NullMarked
package org.evidenceatlas.stage.draft.asking;

import org.jspecify.annotations.NullMarked;
