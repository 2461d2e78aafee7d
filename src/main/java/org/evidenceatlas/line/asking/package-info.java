/**
 * The asking of sources beside PubMed as part of a run: whom, about what, kept part by part, told.
 */
@NullMarked
package org.evidenceatlas.line.asking;

import org.jspecify.annotations.NullMarked;
