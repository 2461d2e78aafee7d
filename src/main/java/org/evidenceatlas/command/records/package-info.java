/** Commands that read records of others: print them, or hold them against the home. */
@NullMarked
package org.evidenceatlas.command.records;

import org.jspecify.annotations.NullMarked;
