/** Which records belong to one study, and which of its documents each describes. */
@NullMarked
package org.evidenceatlas.stage.assemble.group;

import org.jspecify.annotations.NullMarked;
