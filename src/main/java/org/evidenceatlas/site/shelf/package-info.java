/** The studies side by side: entries, single filters, related studies. */
@NullMarked
package org.evidenceatlas.site.shelf;

import org.jspecify.annotations.NullMarked;
