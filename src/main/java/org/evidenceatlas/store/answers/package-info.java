/** Answers of language models, kept for good: in a home, or in a folder of files. */
@NullMarked
package org.evidenceatlas.store.answers;

import org.jspecify.annotations.NullMarked;
