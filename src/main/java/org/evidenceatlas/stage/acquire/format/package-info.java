/**
 * What the readers of all formats share: how a format is known, and how text and faults are told.
 */
@NullMarked
package org.evidenceatlas.stage.acquire.format;

import org.jspecify.annotations.NullMarked;
