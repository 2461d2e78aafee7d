/** Turns a sentence of a source into short plain ones that say no more than it does. */
@NullMarked
package org.evidenceatlas.stage.draft.say;

import org.jspecify.annotations.NullMarked;
