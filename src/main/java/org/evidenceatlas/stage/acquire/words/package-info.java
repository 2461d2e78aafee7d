/** What the words of bibliographies mean in every format: identifiers, dates, headings, sizes. */
@NullMarked
package org.evidenceatlas.stage.acquire.words;

import org.jspecify.annotations.NullMarked;
