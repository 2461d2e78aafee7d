/** Tests of the scanner. */
@NullMarked
package org.evidenceatlas.prose;

import org.jspecify.annotations.NullMarked;
