/** Sources to records: every entry verbatim, and by name what could not be read. */
@NullMarked
package org.evidenceatlas.stage.acquire;

import org.jspecify.annotations.NullMarked;
