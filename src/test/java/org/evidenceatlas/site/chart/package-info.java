@NullMarked
package org.evidenceatlas.site.chart;

import org.jspecify.annotations.NullMarked;
