/** What a reader asks the list of studies for: read from an address, shown as a form. */
@NullMarked
package org.evidenceatlas.site.finding;

import org.jspecify.annotations.NullMarked;
