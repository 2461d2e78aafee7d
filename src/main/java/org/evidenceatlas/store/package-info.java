/** The database: records, products, slugs, revisions; nothing else touches it. */
@NullMarked
package org.evidenceatlas.store;

import org.jspecify.annotations.NullMarked;
