/** Tests of the pack and configuration readers. */
@NullMarked
package org.evidenceatlas.pack;

import org.jspecify.annotations.NullMarked;
