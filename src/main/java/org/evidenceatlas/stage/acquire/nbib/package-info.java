/** MEDLINE text, as PubMed's .nbib files have it. */
@NullMarked
package org.evidenceatlas.stage.acquire.nbib;

import org.jspecify.annotations.NullMarked;
