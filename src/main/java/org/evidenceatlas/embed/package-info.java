/** Sentence vectors: texts that mean the same lie near to each other. */
@NullMarked
package org.evidenceatlas.embed;

import org.jspecify.annotations.NullMarked;
