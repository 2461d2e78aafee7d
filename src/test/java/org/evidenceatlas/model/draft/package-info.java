/** What a draft says of itself. */
@NullMarked
package org.evidenceatlas.model.draft;

import org.jspecify.annotations.NullMarked;
