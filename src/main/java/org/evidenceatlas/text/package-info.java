/** Pure functions on text: sentences, their roles, numbers, readability. */
@NullMarked
package org.evidenceatlas.text;

import org.jspecify.annotations.NullMarked;
