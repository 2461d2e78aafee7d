/** Which documents belong to the family of a study, and what they are to it. */
@NullMarked
package org.evidenceatlas.stage.assemble.family;

import org.jspecify.annotations.NullMarked;
