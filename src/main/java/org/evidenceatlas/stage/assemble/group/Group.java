package org.evidenceatlas.stage.assemble.group;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * The records of one study, or of one notice, before it knows its neighbours.
 *
 * @param records the primary report's record first
 * @param joins why its records belong together, numbers and links first
 * @param notice what kind of notice it is; null for a study
 */
public record Group(List<SourceRecord> records, List<Join> joins, @Nullable NoticeKind notice) {
    public Group {
        records = List.copyOf(records);
        joins = List.copyOf(joins);
    }

    /** The key of the first record. */
    public String id() {
        return records.getFirst().key();
    }

    public Report primary() {
        return records.getFirst().report();
    }

    /** Every identifier of every record: "pmid:…", "doi:…" in lower case, "pmcid:…". */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        records.forEach(record -> keys.add(record.key()));
        records.forEach(record -> keys.addAll(keys(record.report().ids())));
        return keys;
    }

    public static Set<String> keys(Identifiers ids) {
        Set<String> keys = new LinkedHashSet<>();
        if (ids.pmid() != null) {
            keys.add("pmid:" + ids.pmid());
        }
        if (ids.doi() != null) {
            keys.add(doiKey(ids.doi()));
        }
        if (ids.pmcid() != null) {
            keys.add("pmcid:" + ids.pmcid());
        }
        return keys;
    }

    public static String doiKey(String doi) {
        return "doi:" + doi.toLowerCase(Locale.ROOT);
    }
}
