/** RIS files, in the dialects of the programs and services that write them. */
@NullMarked
package org.evidenceatlas.stage.acquire.ris;

import org.jspecify.annotations.NullMarked;
