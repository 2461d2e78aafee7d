/** What a run need not find out again, and why a study is worked on again. */
@NullMarked
package org.evidenceatlas.line.again;

import org.jspecify.annotations.NullMarked;
