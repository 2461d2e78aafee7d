package org.evidenceatlas.stage.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.assemble.group.Group;
import org.evidenceatlas.stage.assemble.likeness.Letters;
import org.evidenceatlas.stage.assemble.likeness.Preprints;
import org.evidenceatlas.stage.assemble.likeness.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Finds the record of a document that somebody names: by its numbers, else by title, year and first
 * author. Immutable.
 */
public final class Lookup {
    /** A title of fewer words is shared by chance: "Long COVID". */
    private static final int FEWEST_WORDS = 5;

    private final Map<String, SourceRecord> byKey = new HashMap<>();
    private final Map<String, List<SourceRecord>> byTitle = new HashMap<>();

    /**
     * A record that was found.
     *
     * @param byTitle true where no number said so
     */
    public record Match(SourceRecord record, boolean byTitle) {}

    private Lookup() {}

    /** Among these records; of two with the same number the first is found. */
    public static Lookup among(List<SourceRecord> records) {
        Lookup lookup = new Lookup();
        for (SourceRecord record : records) {
            keys(record).forEach(key -> lookup.byKey.putIfAbsent(key, record));
            String title = Titles.key(record.report().title().plain());
            lookup.byTitle.computeIfAbsent(title, any -> new ArrayList<>(1)).add(record);
        }
        return lookup;
    }

    /** The numbers of a document, a preprint's also without its version: "pmid:…", "doi:…". */
    public static Set<String> keys(SourceRecord record) {
        Set<String> keys = new LinkedHashSet<>(Group.keys(record.report().ids()));
        String stem = Preprints.stem(record.report());
        if (stem != null) {
            keys.add(Group.doiKey(stem));
        }
        return keys;
    }

    /** What is found for an entry of a list. */
    public Optional<Match> find(SourceRecord entry) {
        for (String key : keys(entry)) {
            SourceRecord record = byKey.get(key);
            if (record != null) {
                return Optional.of(new Match(record, false));
            }
        }
        String title = Titles.key(entry.report().title().plain());
        return byTitle.getOrDefault(title, List.of()).stream()
                .filter(record -> isSame(title, entry.report(), record.report()))
                .findFirst()
                .map(record -> new Match(record, true));
    }

    private static boolean isSame(String title, Report entry, Report record) {
        int apart = yearsApart(entry.dates().year(), record.dates().year());
        if (title.isEmpty() || apart > 1 || numbersDiffer(entry.ids(), record.ids())) {
            return false;
        }
        String first = family(entry);
        String second = family(record);
        if (!first.isEmpty() && !second.isEmpty()) {
            return first.equals(second);
        }
        return apart >= 0 && title.split(" ", -1).length >= FEWEST_WORDS;
    }

    /** -1 where one of them is not known. */
    private static int yearsApart(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? -1 : Math.abs(one - other);
    }

    private static boolean numbersDiffer(Identifiers one, Identifiers other) {
        return differ(one.pmid(), other.pmid())
                || differ(one.doi(), other.doi())
                || differ(one.pmcid(), other.pmcid());
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equalsIgnoreCase(other);
    }

    private static String family(Report report) {
        List<Author> authors = report.authors().authors();
        if (authors.isEmpty()) {
            return "";
        }
        Author first = authors.getFirst();
        return Letters.latin(first.collective() == null ? first.last() : first.collective());
    }
}
