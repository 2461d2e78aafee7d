/** PubMed XML to records: what each element of NLM's DTD becomes. */
@NullMarked
package org.evidenceatlas.stage.acquire.pubmed;

import org.jspecify.annotations.NullMarked;
