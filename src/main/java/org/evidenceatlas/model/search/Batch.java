package org.evidenceatlas.model.search;

import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/** What one request for records brought: kept whole or not at all. */
public record Batch(List<SourceRecord> records, List<Refusal> refusals) {
    public Batch {
        records = List.copyOf(records);
        refusals = List.copyOf(refusals);
    }

    /** The PMIDs of the records. */
    public List<String> received() {
        return records.stream()
                .map(record -> record.report().ids().pmid())
                .flatMap(Batch::known)
                .toList();
    }

    /** The PMIDs of records that came and could not be read. */
    public List<String> unreadable() {
        return refusals.stream().map(Refusal::pmid).flatMap(Batch::known).toList();
    }

    private static Stream<String> known(@Nullable String pmid) {
        return Stream.ofNullable(pmid);
    }
}
