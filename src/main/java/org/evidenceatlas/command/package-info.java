/** The command line: one class per command. */
@NullMarked
package org.evidenceatlas.command;

import org.jspecify.annotations.NullMarked;
