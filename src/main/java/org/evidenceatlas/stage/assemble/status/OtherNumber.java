package org.evidenceatlas.stage.assemble.status;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.testimony.Notice;
import org.evidenceatlas.model.testimony.NoticeType;
import org.evidenceatlas.model.testimony.Related;
import org.evidenceatlas.model.testimony.Testimony;

/**
 * Settles what a source says under one number of a document while it names another one: what it
 * says under both counts once, and where the other number is another paper's, nobody can know which
 * of the two is meant.
 */
final class OtherNumber {
    private OtherNumber() {}

    /** The same testimonies, with the notices that then count. */
    static List<Testimony> settled(Report report, List<Testimony> testimonies) {
        String doi = report.ids().doi();
        if (doi == null) {
            return List.copyOf(testimonies);
        }
        String own = "doi:" + doi.toLowerCase(Locale.ROOT);
        List<Testimony> settled = new ArrayList<>();
        for (Testimony one : testimonies) {
            Set<String> named = named(one);
            if (named.contains(own)) {
                settled.add(with(one, once(one, testimonies)));
            } else if (named.isEmpty() || !one.about().startsWith("pmid:")) {
                settled.add(one); // A DOI that replaced another is no contradiction.
            } else {
                settled.add(with(one, doubted(one, named)));
            }
        }
        return List.copyOf(settled);
    }

    private static Set<String> named(Testimony one) {
        return one.related().stream()
                .filter(other -> other.relation().equals(Related.SAME))
                .map(Related::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the same source has not said under the other number. */
    private static List<Notice> once(Testimony one, List<Testimony> all) {
        Set<Notice> said = new HashSet<>();
        all.stream()
                .filter(other -> other != one && other.source().equals(one.source()))
                .forEach(other -> said.addAll(other.notices()));
        return one.notices().stream().filter(notice -> !said.contains(notice)).toList();
    }

    private static List<Notice> doubted(Testimony one, Set<String> named) {
        return one.notices().stream()
                .map(
                        notice ->
                                new Notice(
                                        NoticeType.UNKNOWN,
                                        notice.teller(),
                                        notice.text()
                                                + " (said under "
                                                + one.about()
                                                + ", but of "
                                                + String.join(", ", named)
                                                + ")",
                                        notice.doi(),
                                        notice.pmid(),
                                        notice.date()))
                .toList();
    }

    private static Testimony with(Testimony one, List<Notice> notices) {
        return new Testimony(
                one.source(),
                one.about(),
                one.known(),
                notices,
                one.of(),
                one.facts(),
                one.cites(),
                one.related());
    }
}
