/** Draft to Examination: runs every check over every claim; sees, never decides. */
@NullMarked
package org.evidenceatlas.stage.examine;

import org.jspecify.annotations.NullMarked;
