/** The atlas as data for other programs. */
@NullMarked
package org.evidenceatlas.export;

import org.jspecify.annotations.NullMarked;
