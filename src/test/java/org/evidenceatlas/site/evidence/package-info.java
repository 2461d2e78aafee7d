/** Tests of the evidence page. */
@NullMarked
package org.evidenceatlas.site.evidence;

import org.jspecify.annotations.NullMarked;
