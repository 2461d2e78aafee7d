/** What the checks have in common: how they name themselves, and how one claim is looked at. */
@NullMarked
package org.evidenceatlas.stage.examine.rule;

import org.jspecify.annotations.NullMarked;
