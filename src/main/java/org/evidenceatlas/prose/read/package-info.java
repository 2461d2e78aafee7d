/** Finds the prose in a file, and where each letter of it stands. */
@NullMarked
package org.evidenceatlas.prose.read;

import org.jspecify.annotations.NullMarked;
