/** How findings are printed: lines for an editor, JSON, SARIF. */
@NullMarked
package org.evidenceatlas.prose.told;

import org.jspecify.annotations.NullMarked;
