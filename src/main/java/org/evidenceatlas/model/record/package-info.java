/** What a source gave us: the verbatim record and what was read of it. */
@NullMarked
package org.evidenceatlas.model.record;

import org.jspecify.annotations.NullMarked;
