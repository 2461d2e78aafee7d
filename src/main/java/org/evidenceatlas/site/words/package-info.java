/** Plain words for values, dates and reading times, so that no raw code reaches a page. */
@NullMarked
package org.evidenceatlas.site.words;

import org.jspecify.annotations.NullMarked;
