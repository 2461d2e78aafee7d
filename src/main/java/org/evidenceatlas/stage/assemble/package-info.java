/** Records to studies: duplicates joined, notices and families linked, status and slug settled. */
@NullMarked
package org.evidenceatlas.stage.assemble;

import org.jspecify.annotations.NullMarked;
