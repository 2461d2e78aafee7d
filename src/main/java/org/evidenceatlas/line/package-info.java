/** The line as a whole: its order, its memory, and the report of a run. Read Pipeline first. */
@NullMarked
package org.evidenceatlas.line;

import org.jspecify.annotations.NullMarked;
