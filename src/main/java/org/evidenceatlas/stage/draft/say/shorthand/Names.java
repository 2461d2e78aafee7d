package org.evidenceatlas.stage.draft.say.shorthand;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/**
 * Puts the name where a paper uses a label of its own: "Group I" is said as the group it stands
 * for, "the viral X" as the virus's, where the paper names exactly one.
 */
public final class Names {
    private static final Pattern GROUP =
            Pattern.compile(
                    "(?:(?:: |, | and | or |\\) ?)|^)([^:;,.()]{4,50}?) \\(((?:[Gg]roup|[Aa]rm) (?:I{1,3}|\\d|[A-D]))\\b");
    private static final Pattern VIRAL = Pattern.compile("\\bviral ([a-z]{4,}[A-Za-z]*)");
    private static final Pattern PERSONS =
            Pattern.compile(
                    "(?i)\\b(?:people|patients|women|men|participants|controls|adults|volunteers|group)\\b");

    /** What a name denies would have to stand beside each result. */
    private static final Pattern DENIES = Pattern.compile("\\b(?:without|not|no|non)\\b");

    private static final String OTHER = "the comparison group";
    private final Map<String, String> told = new TreeMap<>(java.util.Comparator.reverseOrder());

    /** The labels of a paper, read from its title and abstract. */
    public Names(String text) {
        Matcher group = GROUP.matcher(text);
        while (group.find()) {
            String words = group.group(1).strip();
            words = words.startsWith("and ") ? words.substring(4) : words;
            String people = PERSONS.matcher(words).find() ? words : "people with " + words;
            told.putIfAbsent(group.group(2), DENIES.matcher(words).find() ? OTHER : people);
        }
        if (told.size() != 2) {
            told.values().removeIf(OTHER::equals);
        }
        Matcher viral = VIRAL.matcher(text);
        while (viral.find()) {
            virus(text, viral.group(1));
        }
    }

    private void virus(String text, String noun) {
        Set<String> owners = new TreeSet<>();
        Matcher owner =
                Pattern.compile("\\b([A-Z]{2,5}(?:-\\d\\w?)?) " + Pattern.quote(noun) + "\\b")
                        .matcher(text);
        while (owner.find()) {
            owners.add(owner.group(1));
        }
        if (owners.size() == 1) {
            told.put("viral " + noun, owners.iterator().next() + " " + noun);
        }
    }

    /** The sentence with names for labels. */
    public String of(String sentence) {
        String text = sentence;
        for (Map.Entry<String, String> pair : told.entrySet()) {
            text = text.replace(pair.getKey(), pair.getValue());
        }
        return text;
    }
}
