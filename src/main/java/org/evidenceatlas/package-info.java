/** Evidence Atlas: published research on one condition as pages that can be checked. */
@NullMarked
package org.evidenceatlas;

import org.jspecify.annotations.NullMarked;
