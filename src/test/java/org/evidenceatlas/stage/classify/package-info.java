/** Tests of classify, on short texts of our own. */
@NullMarked
package org.evidenceatlas.stage.classify;

import org.jspecify.annotations.NullMarked;
