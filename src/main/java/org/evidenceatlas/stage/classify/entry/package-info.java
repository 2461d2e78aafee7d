/** How people entered the study: case definitions, the PEM criterion, and their quality. */
@NullMarked
package org.evidenceatlas.stage.classify.entry;

import org.jspecify.annotations.NullMarked;
