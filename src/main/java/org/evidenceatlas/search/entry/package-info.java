/** What the index holds of one study. */
@NullMarked
package org.evidenceatlas.search.entry;

import org.jspecify.annotations.NullMarked;
