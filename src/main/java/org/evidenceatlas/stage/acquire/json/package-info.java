/** Reads the JSON of a server's answer, within bounds, and takes of it only what has its shape. */
@NullMarked
package org.evidenceatlas.stage.acquire.json;

import org.jspecify.annotations.NullMarked;
