/** Finds studies by words, meaning and filters, and the studies that are near to one. */
@NullMarked
package org.evidenceatlas.search;

import org.jspecify.annotations.NullMarked;
