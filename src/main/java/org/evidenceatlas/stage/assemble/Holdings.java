package org.evidenceatlas.stage.assemble;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.testimony.Testimony;

/**
 * All that there is to make studies of.
 *
 * @param testimonies the newest of each source about each document
 * @param lists sources of which a whole list was read: what is not in it, it says nothing against
 */
public record Holdings(List<SourceRecord> records, List<Testimony> testimonies, Set<String> lists) {
    public Holdings {
        records = List.copyOf(records);
        testimonies = List.copyOf(testimonies);
        lists = Set.copyOf(new TreeSet<>(lists));
    }

    /** Records alone: no other source was asked about them. */
    public static Holdings of(List<SourceRecord> records) {
        return new Holdings(records, List.of(), Set.of());
    }
}
