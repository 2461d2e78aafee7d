/** Patterns whose time grows with the length of the text and no faster, for text from outside. */
@NullMarked
package org.evidenceatlas.pattern;

import org.jspecify.annotations.NullMarked;
