/** Keeps an index in a folder or in memory; one that is damaged or of another make is made anew. */
@NullMarked
package org.evidenceatlas.search.keep;

import org.jspecify.annotations.NullMarked;
