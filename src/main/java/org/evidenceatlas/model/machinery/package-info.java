/** What the program is made of, as data for the pages that tell of it. */
@NullMarked
package org.evidenceatlas.model.machinery;

import org.jspecify.annotations.NullMarked;
