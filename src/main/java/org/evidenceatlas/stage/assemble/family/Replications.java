package org.evidenceatlas.stage.assemble.family;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.assemble.group.Group;
import org.evidenceatlas.stage.assemble.likeness.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Replications, only with evidence: the study's title says that it replicates, and it cites a study
 * whose title has most of the same words.
 */
final class Replications {
    private static final Pattern SAYS =
            Pattern.compile(
                    "(?i)\\breplicat(?:ion|ing|es?|ed)\\b|\\breproduc(?:e|ing|ibility of)\\b");

    /** Words in common of the shorter title's. */
    private static final double ENOUGH = 0.5;

    private static final int FEWEST = 3;

    private Replications() {}

    static void link(List<Group> groups, Neighbours into) {
        for (Group group : groups) {
            String title = group.primary().title().plain();
            if (group.notice() == null && SAYS.matcher(title).find()) {
                cited(group).forEach(key -> link(group, into.find(key), into));
            }
        }
    }

    private static Set<String> cited(Group group) {
        Set<String> keys = new LinkedHashSet<>();
        for (SourceRecord record : group.records()) {
            keys.addAll(record.report().cites());
        }
        return keys;
    }

    private static void link(Group study, @Nullable Group cited, Neighbours into) {
        if (cited == null || cited.equals(study) || cited.notice() != null) {
            return;
        }
        Set<String> words = words(study);
        Set<String> both = new HashSet<>(words(cited));
        int fewer = Math.min(words.size(), both.size());
        both.retainAll(words);
        if (both.size() >= FEWEST && both.size() >= ENOUGH * fewer) {
            String reason =
                    "The title says that it replicates a study, it cites this one, and "
                            + both.size()
                            + " words of the titles are the same.";
            into.put(study, into.member(cited, "replicated study", reason, 0.8));
            into.put(cited, into.member(study, "replication", reason, 0.8));
        }
    }

    private static Set<String> words(Group group) {
        Set<String> words = new HashSet<>();
        for (String word : Titles.key(group.primary().title().plain()).split(" ", -1)) {
            if (word.length() > 3) {
                words.add(word);
            }
        }
        return words;
    }
}
