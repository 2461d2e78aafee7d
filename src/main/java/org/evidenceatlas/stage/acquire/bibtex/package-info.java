/** Reads BibTeX: a person's list of references. */
@NullMarked
package org.evidenceatlas.stage.acquire.bibtex;

import org.jspecify.annotations.NullMarked;
