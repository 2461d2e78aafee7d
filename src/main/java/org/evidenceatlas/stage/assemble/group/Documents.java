package org.evidenceatlas.stage.assemble.group;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.evidenceatlas.model.fulltext.FullText;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.assemble.likeness.Preprints;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one study: records of the same document from several sources are one report, and
 * the preprint of a paper is another.
 */
public final class Documents {
    private Documents() {}

    /**
     * The records of each document, the primary report's first; within each the record that
     * describes it best first.
     */
    public static List<List<SourceRecord>> of(List<SourceRecord> records) {
        List<List<SourceRecord>> documents = new ArrayList<>();
        for (SourceRecord record : records) {
            List<SourceRecord> home = null;
            for (List<SourceRecord> document : documents) {
                if (home == null && document.stream().allMatch(one -> same(one, record))) {
                    home = document;
                }
            }
            if (home == null) {
                documents.add(new ArrayList<>(List.of(record)));
            } else {
                home.add(record);
            }
        }
        return documents;
    }

    /** Whether two records of one study are of the same document. */
    private static boolean same(SourceRecord one, SourceRecord other) {
        Report a = one.report();
        Report b = other.report();
        if (differ(a.ids().pmid(), b.ids().pmid()) || Preprints.is(a) != Preprints.is(b)) {
            return false;
        }
        return !Preprints.is(a) || !differ(Preprints.stem(a), Preprints.stem(b));
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    /**
     * One report of a document: the first record's, with what only others have; its full text
     * stands apart.
     */
    public static Report report(List<SourceRecord> document) {
        Report first = document.getFirst().report();
        Identifiers ids = first.ids();
        for (SourceRecord record : document) {
            Identifiers more = record.report().ids();
            ids =
                    new Identifiers(
                            or(ids.pmid(), more.pmid()),
                            or(ids.doi(), more.doi()),
                            or(ids.pmcid(), more.pmcid()),
                            or(ids.accession(), more.accession()),
                            ids.registry().isEmpty() ? more.registry() : ids.registry());
        }
        return new Report(
                ids,
                first.kind(),
                first.title(),
                first.authors(),
                first.container(),
                first.dates(),
                withText(document).report().text(),
                first.indexing(),
                first.links(),
                first.disclosure(),
                cites(document),
                null);
    }

    private static List<String> cites(List<SourceRecord> document) {
        Set<String> keys = new LinkedHashSet<>();
        document.forEach(record -> keys.addAll(record.report().cites()));
        return List.copyOf(keys);
    }

    /** The document's full text from the first record that has one; null where none has. */
    public static @Nullable FullText fullText(List<SourceRecord> document) {
        return document.stream()
                .map(record -> record.report().fullText())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The first record of the document with an abstract; the first of all where none has one. */
    public static SourceRecord withText(List<SourceRecord> document) {
        return document.stream()
                .filter(record -> !record.report().text().sections().isEmpty())
                .findFirst()
                .orElse(document.getFirst());
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
