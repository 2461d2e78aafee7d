/** What a home holds, told as plain lines in a terminal: a study, and what a run refused. */
@NullMarked
package org.evidenceatlas.command.told;

import org.jspecify.annotations.NullMarked;
