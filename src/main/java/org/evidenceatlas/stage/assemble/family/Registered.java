package org.evidenceatlas.stage.assemble.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.assemble.group.Group;

/**
 * Families by registry numbers: the entry itself, and the other studies whose records give the same
 * number. A number in an abstract may be another trial's, so the reason says no more than that.
 */
final class Registered {
    /** A number that more studies give is no trial's; each of them names only the first so many. */
    private static final int MOST = 20;

    private static final Pattern PROTOCOL =
            Pattern.compile("(?i)\\bprotocol\\b|\\brationale and design\\b|\\bstudy design\\b");
    private static final Pattern SECOND =
            Pattern.compile(
                    "(?i)\\bsecondary (?:analys[ei]s|outcomes?)\\b|\\bpost[- ]hoc\\b|\\bsub-?(?:group|study)\\b"
                            + "|\\bfollow[- ]up (?:of|study)\\b|\\bancillary\\b|\\bprocess evaluation\\b");

    private Registered() {}

    static void link(List<Group> groups, Neighbours into) {
        Map<String, List<Group>> byNumber = new TreeMap<>();
        for (Group group : groups) {
            if (group.notice() == null) {
                for (String number : numbers(group)) {
                    byNumber.computeIfAbsent(number, any -> new ArrayList<>()).add(group);
                }
            }
        }
        byNumber.forEach((number, studies) -> link(number, studies, into));
    }

    private static List<String> numbers(Group group) {
        return group.records().stream()
                .map(SourceRecord::report)
                .flatMap(report -> report.ids().registry().stream())
                .map(number -> number.toUpperCase(Locale.ROOT).replace(" ", ""))
                .distinct()
                .toList();
    }

    private static void link(String number, List<Group> studies, Neighbours into) {
        for (Group study : studies) {
            for (Group other : studies.subList(0, Math.min(MOST, studies.size()))) {
                if (!other.equals(study)) {
                    String reason = "Both records give the registry number " + number + ".";
                    into.put(study, into.member(other, relation(study, other), reason, 0.9));
                }
            }
            String reason = "The record gives this registry number.";
            into.put(
                    study,
                    new FamilyMember("registry entry", reason, 1.0, null, null, number, null));
        }
    }

    /** What the other study is to this one, by what their titles say. */
    private static String relation(Group study, Group other) {
        String title = other.primary().title().plain();
        if (PROTOCOL.matcher(title).find()) {
            return "protocol";
        }
        if (SECOND.matcher(title).find()) {
            return "secondary analysis";
        }
        return PROTOCOL.matcher(study.primary().title().plain()).find()
                ? "results"
                : "study with the same registry number";
    }
}
