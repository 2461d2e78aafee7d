/** Whether a paper still stands, from every sign that says so. */
@NullMarked
package org.evidenceatlas.stage.assemble.status;

import org.jspecify.annotations.NullMarked;
