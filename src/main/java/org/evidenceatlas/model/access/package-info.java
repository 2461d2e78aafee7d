/** How a service outside may be asked: secrets, addresses, limits, and where answers are kept. */
@NullMarked
package org.evidenceatlas.model.access;

import org.jspecify.annotations.NullMarked;
