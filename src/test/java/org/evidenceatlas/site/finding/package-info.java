@NullMarked
package org.evidenceatlas.site.finding;

import org.jspecify.annotations.NullMarked;
