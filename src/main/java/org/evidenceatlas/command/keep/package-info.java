/** The commands that look after a home and the installation. */
@NullMarked
package org.evidenceatlas.command.keep;

import org.jspecify.annotations.NullMarked;
