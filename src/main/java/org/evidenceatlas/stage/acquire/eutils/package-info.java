/**
 * PubMed through NCBI's E-utilities: searched with a history, in parts by date, fetched in batches.
 */
@NullMarked
package org.evidenceatlas.stage.acquire.eutils;

import org.jspecify.annotations.NullMarked;
