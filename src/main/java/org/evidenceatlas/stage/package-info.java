/** The shapes of the line: a stage, its outcome, and the rules that stages run. */
@NullMarked
package org.evidenceatlas.stage;

import org.jspecify.annotations.NullMarked;
