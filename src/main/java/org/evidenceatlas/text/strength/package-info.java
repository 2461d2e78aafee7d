/** The grammar by which the strength of a sentence is read: its words, phrases and verbs. */
@NullMarked
package org.evidenceatlas.text.strength;

import org.jspecify.annotations.NullMarked;
