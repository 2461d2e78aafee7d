/** What came out: the sentences that report a finding, and the direction of the main one. */
@NullMarked
package org.evidenceatlas.stage.classify.outcome;

import org.jspecify.annotations.NullMarked;
