/** The line killed, starved and failed upon, in processes of its own, and still the same atlas. */
@NullMarked
package org.evidenceatlas.unbreakable;

import org.jspecify.annotations.NullMarked;
