/** What the checks saw in a draft, and what the gate decided. */
@NullMarked
package org.evidenceatlas.model.verdict;

import org.jspecify.annotations.NullMarked;
