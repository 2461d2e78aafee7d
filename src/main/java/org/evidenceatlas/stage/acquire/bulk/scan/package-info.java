/** PubMed XML sifted as bytes: what cannot be wanted is dropped before it is decoded or parsed. */
@NullMarked
package org.evidenceatlas.stage.acquire.bulk.scan;

import org.jspecify.annotations.NullMarked;
