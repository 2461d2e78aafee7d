/** Asks one server over HTTP: never faster than allowed, with patience, and never for ever. */
@NullMarked
package org.evidenceatlas.stage.acquire.http;

import org.jspecify.annotations.NullMarked;
