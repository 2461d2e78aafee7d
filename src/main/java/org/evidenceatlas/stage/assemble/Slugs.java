package org.evidenceatlas.stage.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.stage.assemble.group.Group;
import org.evidenceatlas.stage.assemble.likeness.Letters;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of studies: first author's family name, year, first two title words that are
 * neither stop words nor of one or two letters. An issued slug is never changed nor given again.
 */
final class Slugs {
    /** Short words that say nothing about a paper. Changing the list changes proposed slugs. */
    private static final Set<String> STOP_WORDS =
            Set.of(
                    "the", "and", "for", "from", "with", "into", "that", "this", "are", "was",
                    "were", "its", "their", "but", "nor", "than", "via");

    private static final int WORDS = 2;
    private static final int LONGEST_WORD = 40;

    private Slugs() {}

    /**
     * A slug for each group that is a study.
     *
     * @param issued study id to slug, as published before
     */
    static Map<Group, String> of(List<Group> studies, Map<String, String> issued) {
        Map<Group, String> slugs = new TreeMap<>(Comparator.comparing(Group::id));
        Set<String> taken = new HashSet<>(issued.values());
        List<Group> open = new ArrayList<>();
        for (Group study : studies) {
            String before = before(study, issued);
            if (before == null) {
                open.add(study);
            } else {
                slugs.put(study, before);
            }
        }
        open.sort(
                Comparator.comparing(Slugs::first, Comparator.nullsLast(PartialDate::compareTo))
                        .thenComparing(Slugs::pmid)
                        .thenComparing(Group::id));
        Map<String, Integer> next = new TreeMap<>();
        for (Group study : open) {
            String base = proposed(study.primary());
            int number = next.getOrDefault(base, 1);
            while (!taken.add(numbered(base, number))) {
                number++;
            }
            slugs.put(study, numbered(base, number));
            next.put(base, number + 1);
        }
        return slugs;
    }

    /** What the slug would be if no other study had it. */
    static String proposed(Report report) {
        Integer year = report.dates().year();
        List<String> parts = new ArrayList<>();
        parts.add(family(report));
        parts.add(year == null ? "nd" : String.valueOf(year));
        parts.addAll(words(report.title().plain()));
        return String.join("-", parts);
    }

    private static @Nullable String before(Group study, Map<String, String> issued) {
        for (String key : study.keys()) {
            String slug = issued.get(key);
            if (slug != null) {
                return slug;
            }
        }
        return null;
    }

    private static String numbered(String base, int number) {
        return number == 1 ? base : base + "-" + number;
    }

    /** The first person's family name; of a group alone, its first two words. */
    private static String family(Report report) {
        List<Author> authors = report.authors().authors();
        for (Author author : authors) {
            if (author.collective() == null) {
                String name = Letters.latin(author.last()).replace(' ', '-');
                return name.isEmpty() ? "unknown" : cut(name);
            }
        }
        String group = authors.isEmpty() ? null : authors.getFirst().collective();
        String name = group == null ? "" : String.join("-", words(group));
        return name.isEmpty() ? "unknown" : name;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Letters.latin(text).split(" ", -1)) {
            if (words.size() < WORDS && word.length() > 2 && !STOP_WORDS.contains(word)) {
                words.add(cut(word));
            }
        }
        return words;
    }

    /** The word up to the limit; a name of several parts may not end in the hyphen of the next. */
    private static String cut(String word) {
        int end = Math.min(word.length(), LONGEST_WORD);
        return word.substring(0, word.charAt(end - 1) == '-' ? end - 1 : end);
    }

    private static @Nullable PartialDate first(Group study) {
        return study.primary().dates().first();
    }

    private static long pmid(Group study) {
        String pmid = study.primary().ids().pmid();
        return pmid == null ? Long.MAX_VALUE : Long.parseLong(pmid);
    }
}
