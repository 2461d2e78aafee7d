/** Reads what a sentence says: how much, which way, how strongly, and what it denies. */
@NullMarked
package org.evidenceatlas.text.meaning;

import org.jspecify.annotations.NullMarked;
