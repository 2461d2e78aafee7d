/** NLM's baseline and update files: in their order, sifted by the pack's query, deletions heard. */
@NullMarked
package org.evidenceatlas.stage.acquire.bulk;

import org.jspecify.annotations.NullMarked;
