/** Whole articles as publishers and PMC send them: JATS and the NLM formats before it. */
@NullMarked
package org.evidenceatlas.stage.acquire.jats;

import org.jspecify.annotations.NullMarked;
