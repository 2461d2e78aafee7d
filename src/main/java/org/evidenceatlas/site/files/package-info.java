/** The folder that a site is written to: only what differs is touched, only our own is removed. */
@NullMarked
package org.evidenceatlas.site.files;

import org.jspecify.annotations.NullMarked;
