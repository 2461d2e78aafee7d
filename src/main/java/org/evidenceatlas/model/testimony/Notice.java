package org.evidenceatlas.model.testimony;

import org.evidenceatlas.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a source says happened to a document.
 *
 * @param teller who told the source: "publisher", "retraction-watch"; empty where it does not say
 * @param text the source's own words: the type's label, the reasons
 * @param doi of the notice, lower case; null where none is given
 * @param pmid of the notice; null where none is given
 * @param date of the notice; null where none is given
 */
public record Notice(
        NoticeType type,
        String teller,
        String text,
        @Nullable String doi,
        @Nullable String pmid,
        @Nullable PartialDate date) {}
