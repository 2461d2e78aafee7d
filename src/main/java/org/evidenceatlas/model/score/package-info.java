/** How often the badges were right, as counts that a page can print. */
@NullMarked
package org.evidenceatlas.model.score;

import org.jspecify.annotations.NullMarked;
