/** How often the badges were right, in words. */
@NullMarked
package org.evidenceatlas.site.board;

import org.jspecify.annotations.NullMarked;
