/** Measures how good each badge is against labelled sets. */
@NullMarked
package org.evidenceatlas.evaluate;

import org.jspecify.annotations.NullMarked;
