/** Which records belong to one study, and which documents belong to its family. */
@NullMarked
package org.evidenceatlas.stage.assemble.family;

import org.jspecify.annotations.NullMarked;
