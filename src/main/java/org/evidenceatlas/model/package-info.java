/** The nouns every room shares: spans, attributes, flags, dates, the site's configuration. */
@NullMarked
package org.evidenceatlas.model;

import org.jspecify.annotations.NullMarked;
