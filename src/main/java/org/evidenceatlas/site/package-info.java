/** The pages: every address of the site and the bytes that stand under it. */
@NullMarked
package org.evidenceatlas.site;

import org.jspecify.annotations.NullMarked;
