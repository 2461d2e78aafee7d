/** What is published: a page, its revision and its citations. */
@NullMarked
package org.evidenceatlas.model.page;

import org.jspecify.annotations.NullMarked;
