/** Bibliographies in lines that begin with a tag, as MEDLINE text and RIS are. */
@NullMarked
package org.evidenceatlas.stage.acquire.tagged;

import org.jspecify.annotations.NullMarked;
