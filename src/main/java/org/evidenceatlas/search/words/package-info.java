/** Words as the index keeps them, so that forms, spellings and names of one thing meet. */
@NullMarked
package org.evidenceatlas.search.words;

import org.jspecify.annotations.NullMarked;
