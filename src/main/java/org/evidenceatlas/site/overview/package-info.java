/** What the templates print on all pages but evidence pages: lists, topics, machinery, history. */
@NullMarked
package org.evidenceatlas.site.overview;

import org.jspecify.annotations.NullMarked;
