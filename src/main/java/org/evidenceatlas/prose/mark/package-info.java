/** Marks by which a file switches a rule off for a reason, and what is wrong with them. */
@NullMarked
package org.evidenceatlas.prose.mark;

import org.jspecify.annotations.NullMarked;
