package org.evidenceatlas.stage.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Status.Signal;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Stage;
import org.evidenceatlas.stage.assemble.family.Group;
import org.evidenceatlas.stage.assemble.family.Grouping;
import org.evidenceatlas.stage.assemble.family.Neighbours;
import org.evidenceatlas.stage.assemble.family.NoticeKind;
import org.evidenceatlas.stage.assemble.family.NoticeMatch;
import org.evidenceatlas.stage.assemble.family.NoticeMatcher;
import org.evidenceatlas.stage.assemble.status.StatusReader;
import org.jspecify.annotations.Nullable;

/**
 * Makes studies of records: first all records into clusters, then each cluster into its study. A
 * pure function; thread-safe. Open to a test that tries the line with a changed one.
 */
public class Assembler implements Stage<Cluster, Study> {
    @Override
    public String name() {
        return "assemble";
    }

    @Override
    public String version() {
        return "2";
    }

    /**
     * Joins the records of each study and gives each its neighbourhood, in the order of the ids;
     * the order of the records makes no difference.
     *
     * @param issuedSlugs study id to slug, of every study ever published
     */
    public List<Cluster> clusters(Holdings holdings, Map<String, String> issuedSlugs) {
        List<Group> groups = Grouping.of(holdings.records());
        List<Group> studies = groups.stream().filter(group -> group.notice() == null).toList();
        Map<Group, String> slugs = Slugs.of(studies, issuedSlugs);
        Neighbours neighbours = Neighbours.of(groups, slugs);
        NoticeMatcher matcher = new NoticeMatcher(groups, neighbours);
        Map<String, List<Signal>> signals = new HashMap<>();
        Map<String, NoticeMatch> matches = new HashMap<>();
        for (Group group : groups) {
            NoticeMatch match = group.notice() == null ? null : matcher.match(group);
            if (match != null) {
                matches.put(group.id(), match);
                neighbours.add(match.paper(), group, match);
                signals.computeIfAbsent(match.paper().id(), any -> new ArrayList<>())
                        .add(signal(group, match));
            }
        }
        Map<String, Status.Value> known = new HashMap<>();
        for (Group study : studies) {
            List<Signal> notices = signals.getOrDefault(study.id(), List.of());
            Status.Value value = StatusReader.read(study.primary(), notices).value();
            if (value != Status.Value.CURRENT) {
                known.put(study.id(), value);
            }
        }
        Said said = Said.of(holdings);
        List<Cluster> clusters = new ArrayList<>();
        for (Group group : groups) {
            clusters.add(
                    new Cluster(
                            group.id(),
                            slugs.getOrDefault(group, ""),
                            group.records(),
                            signals.getOrDefault(group.id(), List.of()),
                            said.about(group),
                            said.asked(group),
                            neighbours.family(group, known),
                            notice(group, matches.get(group.id()), slugs)));
        }
        return clusters;
    }

    @Override
    public Outcome<Study> apply(Cluster cluster) {
        if (cluster.notice() != null) {
            return new Outcome.Withheld<>(name(), cluster.notice());
        }
        SourceRecord first = cluster.records().getFirst();
        List<Report> others = cluster.records().stream().skip(1).map(SourceRecord::report).toList();
        return new Outcome.Made<>(
                new Study(
                        cluster.id(),
                        cluster.slug(),
                        first.report(),
                        others,
                        Texts.of(first),
                        StatusReader.read(first.report(), cluster.signals()),
                        cluster.family()));
    }

    private static Signal signal(Group group, NoticeMatch match) {
        NoticeKind kind = Objects.requireNonNull(group.notice());
        Report notice = group.primary();
        return new Signal(
                match.source(),
                kind.says(),
                notice.title().plain(),
                notice.ids().pmid(),
                notice.ids().doi());
    }

    private static @Nullable String notice(
            Group group, @Nullable NoticeMatch match, Map<Group, String> slugs) {
        NoticeKind kind = group.notice();
        if (kind == null) {
            return null;
        }
        String what = "It is a notice (" + kind.relation() + "), not a study. ";
        return match == null
                ? what + "Its paper is not among the records, so it is kept without one."
                : what
                        + "It joins the family of "
                        + slugs.get(match.paper())
                        + ". "
                        + match.reason();
    }
}
