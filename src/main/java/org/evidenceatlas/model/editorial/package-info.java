/** Editorial pages of a pack: text of ours, each statement with the source that was opened. */
@NullMarked
package org.evidenceatlas.model.editorial;

import org.jspecify.annotations.NullMarked;
