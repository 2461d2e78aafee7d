/** One investigation with its reports, its text, its status and its family. */
@NullMarked
package org.evidenceatlas.model.study;

import org.jspecify.annotations.NullMarked;
