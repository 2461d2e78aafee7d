/** Turns a published study into the words of its evidence page. */
@NullMarked
package org.evidenceatlas.site.evidence;

import org.jspecify.annotations.NullMarked;
