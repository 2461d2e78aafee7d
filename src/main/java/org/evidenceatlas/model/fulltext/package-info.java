/** The text of a whole article with the licence under which it may be used. */
@NullMarked
package org.evidenceatlas.model.fulltext;

import org.jspecify.annotations.NullMarked;
