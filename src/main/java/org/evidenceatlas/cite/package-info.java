/** Citation forms, one class per format. */
@NullMarked
package org.evidenceatlas.cite;

import org.jspecify.annotations.NullMarked;
