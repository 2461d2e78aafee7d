/** Of whom a claim tells: that its people and illnesses are those of its source. */
@NullMarked
package org.evidenceatlas.stage.examine.people;

import org.jspecify.annotations.NullMarked;
