/** Language-model providers behind one small interface: bounded, patient, and never asked twice. */
@NullMarked
package org.evidenceatlas.llm;

import org.jspecify.annotations.NullMarked;
