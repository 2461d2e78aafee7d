/** PubMed's query language, decided on a record that is at hand as PubMed decides it. */
@NullMarked
package org.evidenceatlas.stage.acquire.bulk.query;

import org.jspecify.annotations.NullMarked;
