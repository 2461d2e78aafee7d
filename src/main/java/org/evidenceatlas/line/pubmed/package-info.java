/** The search of PubMed as part of a run: from which day on, kept batch by batch, and told. */
@NullMarked
package org.evidenceatlas.line.pubmed;

import org.jspecify.annotations.NullMarked;
