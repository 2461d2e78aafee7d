/** Makes true sentences false in eight ways, and counts what the examination catches. */
@NullMarked
package org.evidenceatlas.corruption;

import org.jspecify.annotations.NullMarked;
