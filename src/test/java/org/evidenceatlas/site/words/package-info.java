/** Tests of the words that pages choose. */
@org.jspecify.annotations.NullMarked
package org.evidenceatlas.site.words;
