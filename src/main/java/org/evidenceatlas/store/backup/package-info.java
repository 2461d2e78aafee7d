/** An atlas as one file, which goes back into either database; its contents prove themselves. */
@NullMarked
package org.evidenceatlas.store.backup;

import org.jspecify.annotations.NullMarked;
