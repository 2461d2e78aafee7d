/** The HTTP server: answers with exactly the site's bytes, under strict headers. */
@NullMarked
package org.evidenceatlas.web;

import org.jspecify.annotations.NullMarked;
