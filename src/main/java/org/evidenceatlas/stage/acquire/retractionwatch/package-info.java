/** The Retraction Watch database, as the CSV file of 20 columns that Crossref gives out. */
@NullMarked
package org.evidenceatlas.stage.acquire.retractionwatch;

import org.jspecify.annotations.NullMarked;
