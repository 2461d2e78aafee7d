/** The study design: evidence is gathered by rules, then decided by weight. */
@NullMarked
package org.evidenceatlas.stage.classify.design;

import org.jspecify.annotations.NullMarked;
