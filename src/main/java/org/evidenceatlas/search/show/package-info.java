/** What is shown of a study that was found. */
@NullMarked
package org.evidenceatlas.search.show;

import org.jspecify.annotations.NullMarked;
