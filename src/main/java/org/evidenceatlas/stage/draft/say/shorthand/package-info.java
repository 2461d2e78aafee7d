/** Reads a source's own shorthand: figures in brackets, test statistics, labels of groups. */
@NullMarked
package org.evidenceatlas.stage.draft.say.shorthand;

import org.jspecify.annotations.NullMarked;
