/** Says in short plain claims what a study did and found, and what it does not prove. */
@NullMarked
package org.evidenceatlas.stage.draft;

import org.jspecify.annotations.NullMarked;
