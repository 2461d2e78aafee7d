/** Real records, the sentences that are true of them, and what is made of these. */
@NullMarked
package org.evidenceatlas.corruption.material;

import org.jspecify.annotations.NullMarked;
