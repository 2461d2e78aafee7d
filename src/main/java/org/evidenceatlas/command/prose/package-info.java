/** The command that looks through prose of others. */
@NullMarked
package org.evidenceatlas.command.prose;

import org.jspecify.annotations.NullMarked;
