package org.evidenceatlas.stage.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.stage.assemble.group.Group;
import org.evidenceatlas.stage.assemble.group.NoticeKind;
import org.evidenceatlas.stage.assemble.likeness.Letters;
import org.evidenceatlas.stage.assemble.likeness.Likenesses;
import org.evidenceatlas.stage.assemble.likeness.Preprints;
import org.evidenceatlas.stage.assemble.likeness.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Finds the record of a document that somebody names: by its numbers, else by title, year and first
 * author, else by likeness. Immutable.
 */
public final class Lookup {
    /** A title of fewer words is shared by chance: "Long COVID". */
    private static final int FEWEST_WORDS = 5;

    private final Map<String, SourceRecord> byKey = new HashMap<>();
    private final Map<String, List<SourceRecord>> byTitle = new HashMap<>();
    private final List<SourceRecord> records;

    /** By what a record was found, from the surest. */
    public enum How {
        IDENTIFIER("identifier"),
        /** The same words, year (one more or less) and first author. */
        TITLE("title"),
        /** A guess with a reason; never certain. */
        LIKENESS("likeness");

        private final String code;

        How(String code) {
            this.code = code;
        }

        /** As in JSON. */
        public String code() {
            return code;
        }
    }

    /**
     * A record that was found.
     *
     * @param reason of a likeness, in words: "same title but for spelling, 2 of 3 authors, same
     *     year"; empty for what is surer
     */
    public record Match(SourceRecord record, How how, String reason) {}

    private Lookup(List<SourceRecord> records) {
        this.records = List.copyOf(records);
    }

    /** Among these records; of two with the same number the first is found. */
    public static Lookup among(List<SourceRecord> records) {
        Lookup lookup = new Lookup(records);
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

    /**
     * What each entry may mean, the likest first: one record by a number; else those of the same
     * title, year and first author; else those that it is like. Records of other numbers are left
     * out however alike they are, and so is, by likeness, the other version of a preprint, whose
     * status is another. An entry for which there are records of several studies is for the caller
     * to leave alone.
     */
    public List<List<Match>> find(List<SourceRecord> entries) {
        List<List<Match>> found = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (SourceRecord entry : entries) {
            List<Match> sure = sure(entry);
            if (sure.isEmpty()) {
                open.add(found.size());
            }
            found.add(sure);
        }
        List<List<Match>> alike = alike(open.stream().map(entries::get).toList());
        for (int i = 0; i < open.size(); i++) {
            found.set(open.get(i), alike.get(i));
        }
        return found;
    }

    private List<Match> sure(SourceRecord entry) {
        for (String key : keys(entry)) {
            SourceRecord record = byKey.get(key);
            if (record != null) {
                return List.of(new Match(record, How.IDENTIFIER, ""));
            }
        }
        String title = Titles.key(entry.report().title().plain());
        List<SourceRecord> same =
                byTitle.getOrDefault(title, List.of()).stream()
                        .filter(record -> isSame(title, entry.report(), record.report()))
                        .toList();
        return closest(entry.report(), same).stream()
                .map(record -> new Match(record, How.TITLE, ""))
                .toList();
    }

    /** Of several, those that are studies, of the very year, and a preprint or not as the entry. */
    private static List<SourceRecord> closest(Report entry, List<SourceRecord> all) {
        List<SourceRecord> left = preferred(all, Lookup::isStudy);
        left = preferred(left, one -> yearsApart(entry, one.report()) == 0);
        return preferred(left, one -> Preprints.is(entry) == Preprints.is(one.report()));
    }

    private static List<SourceRecord> preferred(
            List<SourceRecord> all, Predicate<SourceRecord> wanted) {
        List<SourceRecord> some = all.stream().filter(wanted).toList();
        return some.isEmpty() ? all : some;
    }

    private List<List<Match>> alike(List<SourceRecord> entries) {
        List<List<Match>> found = new ArrayList<>();
        entries.forEach(any -> found.add(new ArrayList<>()));
        List<SourceRecord> studies = records.stream().filter(Lookup::isStudy).toList();
        for (Likenesses.Found one : Likenesses.between(entries, studies)) {
            Report entry = entries.get(one.entry()).report();
            Report record = one.record().report();
            boolean same = Preprints.is(entry) == Preprints.is(record);
            if (same && NoticeKind.of(entry) == null && !numbersDiffer(entry.ids(), record.ids())) {
                String reason = one.likeness().reason();
                found.get(one.entry()).add(new Match(one.record(), How.LIKENESS, reason));
            }
        }
        return found;
    }

    private static boolean isStudy(SourceRecord record) {
        return NoticeKind.of(record.report()) == null;
    }

    private static boolean isSame(String title, Report entry, Report record) {
        int apart = yearsApart(entry, record);
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
    private static int yearsApart(Report entry, Report record) {
        Integer one = entry.dates().year();
        Integer other = record.dates().year();
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
