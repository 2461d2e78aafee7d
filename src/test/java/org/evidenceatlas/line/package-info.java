/** Tests of the line as a whole. */
@NullMarked
package org.evidenceatlas.line;

import org.jspecify.annotations.NullMarked;
