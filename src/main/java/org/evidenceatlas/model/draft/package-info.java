/** Our text about a study: claims, each with the span, rule or source it rests on. */
@NullMarked
package org.evidenceatlas.model.draft;

import org.jspecify.annotations.NullMarked;
