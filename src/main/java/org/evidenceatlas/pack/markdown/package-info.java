/** Reads the editorial pages of a pack from Markdown, and refuses what is not sourced. */
@NullMarked
package org.evidenceatlas.pack.markdown;

import org.jspecify.annotations.NullMarked;
