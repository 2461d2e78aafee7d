/** A provider on this machine that plays answers and failures, and what is made of them. */
@NullMarked
package org.evidenceatlas.llm;

import org.jspecify.annotations.NullMarked;
