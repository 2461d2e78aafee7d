/** Europe PMC's REST service: preprints, and full texts of open-access articles. */
@NullMarked
package org.evidenceatlas.stage.acquire.europepmc;

import org.jspecify.annotations.NullMarked;
