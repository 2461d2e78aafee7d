/** Tests of the store. */
@NullMarked
package org.evidenceatlas.store;

import org.jspecify.annotations.NullMarked;
