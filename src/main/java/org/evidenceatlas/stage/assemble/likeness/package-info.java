/** Whether two documents are one: titles, names and words made comparable. */
@NullMarked
package org.evidenceatlas.stage.assemble.likeness;

import org.jspecify.annotations.NullMarked;
