/** One study's way through the line: step by step, from memory where the work is done. */
@NullMarked
package org.evidenceatlas.line.walk;

import org.jspecify.annotations.NullMarked;
