/** What the templates print on an evidence page and around every page; no decisions left in it. */
@NullMarked
package org.evidenceatlas.site.view;

import org.jspecify.annotations.NullMarked;
