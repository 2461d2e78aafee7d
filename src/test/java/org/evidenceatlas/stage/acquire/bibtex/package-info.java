/** BibTeX as people write it, and as nobody should. */
@NullMarked
package org.evidenceatlas.stage.acquire.bibtex;

import org.jspecify.annotations.NullMarked;
