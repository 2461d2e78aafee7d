/** What the templates print: small records of words, with no decisions left in them. */
@NullMarked
package org.evidenceatlas.site.view;

import org.jspecify.annotations.NullMarked;
