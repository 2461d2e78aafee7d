/** Checks of wording alone, which serve drafts and the prose of others. */
@NullMarked
package org.evidenceatlas.stage.examine.wording;

import org.jspecify.annotations.NullMarked;
