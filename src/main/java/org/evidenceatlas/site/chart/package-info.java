/** Pictures of the whole field: what is drawn, where, and the same as a table. */
@NullMarked
package org.evidenceatlas.site.chart;

import org.jspecify.annotations.NullMarked;
