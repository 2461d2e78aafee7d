/** Crossref's REST API: what became of documents, what they cite, and how they are registered. */
@NullMarked
package org.evidenceatlas.stage.acquire.crossref;

import org.jspecify.annotations.NullMarked;
