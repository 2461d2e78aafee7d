package org.evidenceatlas.model.editorial;

import org.evidenceatlas.model.draft.EditorialSource;

/** A sentence of editorial text, not medically reviewed, with the source that was opened for it. */
public record EditorialSentence(String text, EditorialSource source) {}
