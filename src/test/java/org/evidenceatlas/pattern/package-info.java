/** Holds the filter before the exact engine to that engine's answers. */
@NullMarked
package org.evidenceatlas.pattern;

import org.jspecify.annotations.NullMarked;
