/** Measures how well studies are found, and how fast. */
@NullMarked
package org.evidenceatlas.findability;

import org.jspecify.annotations.NullMarked;
