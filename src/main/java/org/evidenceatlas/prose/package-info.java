/** Prose of others, looked through by the rules of wording: text, Markdown and HTML. */
@NullMarked
package org.evidenceatlas.prose;

import org.jspecify.annotations.NullMarked;
