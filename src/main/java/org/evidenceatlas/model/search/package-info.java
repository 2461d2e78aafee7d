/**
 * A literature search as PRISMA describes it: what was wished for, what came, and what is missing.
 */
@NullMarked
package org.evidenceatlas.model.search;

import org.jspecify.annotations.NullMarked;
