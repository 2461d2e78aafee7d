/** What kind of study it is and who was in it, each value with its basis. */
@NullMarked
package org.evidenceatlas.model.classification;

import org.jspecify.annotations.NullMarked;
