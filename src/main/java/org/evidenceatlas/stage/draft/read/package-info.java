/** What the drafter has in hand: the sentences with their roles, and what the paper is about. */
@NullMarked
package org.evidenceatlas.stage.draft.read;

import org.jspecify.annotations.NullMarked;
