/** Tests of addresses and places, without a database. */
@NullMarked
package org.evidenceatlas.store.database;

import org.jspecify.annotations.NullMarked;
