/** Which studies lie near to a text or to each other, and why. */
@NullMarked
package org.evidenceatlas.search.near;

import org.jspecify.annotations.NullMarked;
