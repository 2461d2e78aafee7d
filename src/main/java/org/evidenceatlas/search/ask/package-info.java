/** What a reader's words ask of the index; every text asks for something, none is refused. */
@NullMarked
package org.evidenceatlas.search.ask;

import org.jspecify.annotations.NullMarked;
