/** What every page stands in: head, navigation, footer, and the templates that print it. */
@NullMarked
package org.evidenceatlas.site.frame;

import org.jspecify.annotations.NullMarked;
