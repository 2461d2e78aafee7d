/** How many took part, and whether they were compared with others. */
@NullMarked
package org.evidenceatlas.stage.classify.sample;

import org.jspecify.annotations.NullMarked;
