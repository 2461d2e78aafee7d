/** Tests of the commands, each in a process of its own. */
@NullMarked
package org.evidenceatlas.command;

import org.jspecify.annotations.NullMarked;
