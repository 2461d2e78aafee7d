/** Hostile bytes to whole XML elements, one in memory at a time, with their exact characters. */
@NullMarked
package org.evidenceatlas.stage.acquire.xml;

import org.jspecify.annotations.NullMarked;
