/** What one source says about a document that another one describes. */
@NullMarked
package org.evidenceatlas.model.testimony;

import org.jspecify.annotations.NullMarked;
