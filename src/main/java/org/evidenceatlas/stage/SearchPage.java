package org.evidenceatlas.stage;

import java.util.List;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.testimony.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * One page of a search: kept whole or not at all.
 *
 * @param count how many the whole search has, by the server's count
 * @param ids of all entries of the page, those that were refused included
 * @param next cursor of the next page; null where there is none
 * @param testimonies what Europe PMC says of them beside their record
 */
public record SearchPage(
        int count,
        List<String> ids,
        @Nullable String next,
        List<SourceRecord> records,
        List<Testimony> testimonies,
        List<Refusal> refusals) {
    public SearchPage {
        ids = List.copyOf(ids);
        records = List.copyOf(records);
        testimonies = List.copyOf(testimonies);
        refusals = List.copyOf(refusals);
    }
}
