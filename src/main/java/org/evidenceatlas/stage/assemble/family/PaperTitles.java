package org.evidenceatlas.stage.assemble.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.evidenceatlas.stage.assemble.group.Group;
import org.evidenceatlas.stage.assemble.likeness.Titles;

/** The titles of the studies at hand, to find one that stands within other words. Immutable. */
final class PaperTitles {
    /** A shorter title is too common to stand within another by more than chance. */
    private static final int FEWEST_WORDS = 5;

    private static final int FEWEST_LETTERS = 30;

    private final Map<String, List<Group>> byOpening = new HashMap<>();

    /** Of these groups, in the order of their ids; notices are left out. */
    PaperTitles(List<Group> groups) {
        for (Group group : groups) {
            String key = Titles.key(group.primary().title().plain());
            if (group.notice() == null && !key.isEmpty()) {
                byOpening.computeIfAbsent(opening(key, 0), any -> new ArrayList<>()).add(group);
            }
        }
    }

    /**
     * The studies whose title is the words, or stands whole within them; of several titles the
     * longest counts, and those are handed back that have it.
     *
     * @param words as {@link Titles#key} makes them
     * @param fits which of the studies may be meant
     */
    List<Group> within(String words, Predicate<Group> fits) {
        Set<Group> best = new LinkedHashSet<>();
        int longest = 0;
        for (int at = 0; at >= 0 && at < words.length(); at = next(words, at)) {
            for (Group group : byOpening.getOrDefault(opening(words, at), List.of())) {
                String title = Titles.key(group.primary().title().plain());
                if (title.length() >= longest && stands(title, words, at) && fits.test(group)) {
                    if (title.length() > longest) {
                        best.clear();
                    }
                    longest = title.length();
                    best.add(group);
                }
            }
        }
        return List.copyOf(best);
    }

    private static boolean stands(String title, String words, int at) {
        if (at == 0 && words.equals(title)) {
            return true;
        }
        int end = at + title.length();
        boolean whole = end == words.length() || (end < words.length() && words.charAt(end) == ' ');
        return isLong(title) && whole && words.startsWith(title, at);
    }

    /** Whether a title is so long that no other document has it by chance. */
    static boolean isLong(String title) {
        return title.length() >= FEWEST_LETTERS && title.split(" ", -1).length >= FEWEST_WORDS;
    }

    private static int next(String words, int at) {
        int space = words.indexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }

    /** The first words from {@code at} on, under which a title is looked up. */
    private static String opening(String words, int at) {
        int end = at;
        for (int i = 0; i < FEWEST_WORDS && end >= 0; i++) {
            end = words.indexOf(' ', i == 0 ? at : end + 1);
        }
        return end < 0 ? words.substring(at) : words.substring(at, end);
    }
}
