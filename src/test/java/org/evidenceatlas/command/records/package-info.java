/** Commands that read records of others, as a person starts them. */
@NullMarked
package org.evidenceatlas.command.records;

import org.jspecify.annotations.NullMarked;
