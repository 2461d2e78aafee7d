/** How the house is looked at: which room a class stands in, and what its source says. */
@NullMarked
package org.evidenceatlas.house;

import org.jspecify.annotations.NullMarked;
