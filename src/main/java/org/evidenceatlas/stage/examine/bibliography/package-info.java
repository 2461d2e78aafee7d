/** Whether the record of a paper and other sources describe the same paper. */
@NullMarked
package org.evidenceatlas.stage.examine.bibliography;

import org.jspecify.annotations.NullMarked;
