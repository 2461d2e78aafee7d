/** What all commands share: the common options, the terminal, the words for wrong use. */
@NullMarked
package org.evidenceatlas.command.common;

import org.jspecify.annotations.NullMarked;
