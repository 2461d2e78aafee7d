/** Who drafts: the built-in drafter, or a language model that the configuration names. */
@NullMarked
package org.evidenceatlas.command.drafting;

import org.jspecify.annotations.NullMarked;
