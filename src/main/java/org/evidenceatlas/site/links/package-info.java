/** Reads the links of pages, and tells those that lead nowhere. */
@NullMarked
package org.evidenceatlas.site.links;

import org.jspecify.annotations.NullMarked;
