/**
 * NLM's files brought from a mirror: only what is missing, whole or not at all, resumed where it
 * broke off.
 */
@NullMarked
package org.evidenceatlas.stage.acquire.bulk.mirror;

import org.jspecify.annotations.NullMarked;
