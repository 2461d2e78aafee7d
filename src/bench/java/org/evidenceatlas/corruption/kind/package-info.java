/** The eight kinds of falsehood, one class each, with word lists of their own. */
@NullMarked
package org.evidenceatlas.corruption.kind;

import org.jspecify.annotations.NullMarked;
