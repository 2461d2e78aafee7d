/** Tests of the checks: their own examples, the examiner, and the corruption of real drafts. */
@NullMarked
package org.evidenceatlas.stage.examine;

import org.jspecify.annotations.NullMarked;
