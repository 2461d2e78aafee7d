/** Commands that print records as they are read. */
@NullMarked
package org.evidenceatlas.command.records;

import org.jspecify.annotations.NullMarked;
