/** What the scanner of wording says about prose of others: findings, and where they stand. */
@NullMarked
package org.evidenceatlas.model.prose;

import org.jspecify.annotations.NullMarked;
