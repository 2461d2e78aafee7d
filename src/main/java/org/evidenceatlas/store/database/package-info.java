/**
 * The two databases an atlas can live in, and who may write to one: below the tables' own words.
 */
@NullMarked
package org.evidenceatlas.store.database;

import org.jspecify.annotations.NullMarked;
