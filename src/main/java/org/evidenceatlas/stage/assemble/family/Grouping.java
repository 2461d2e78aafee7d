package org.evidenceatlas.stage.assemble.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.RecordLink;
import org.evidenceatlas.model.record.RefType;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.assemble.likeness.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Joins the records of one study: same PMID; same DOI or PMCID where the titles are alike, because
 * notices and meeting abstracts share such numbers; a preprint with the paper that PubMed says
 * updates it. The answer does not depend on the order of the records.
 */
public final class Grouping {
    private static final Pattern VERSION =
            Pattern.compile("<PMID[^>]{0,40}?Version=\"(\\d{1,4})\"");

    /** Genuine, newest version, last revised, then any fixed order. */
    private static final Comparator<SourceRecord> BEST =
            Comparator.comparing(SourceRecord::retold)
                    .thenComparing(Grouping::version, Comparator.reverseOrder())
                    .thenComparing(
                            Grouping::revised,
                            Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()))
                    .thenComparing(SourceRecord::verbatim);

    /** Of different reports the genuine, the journal's, then the first in PubMed. */
    private static final Comparator<SourceRecord> PRIMARY =
            Comparator.comparing(SourceRecord::retold)
                    .thenComparing(r -> r.report().kind() == ReportKind.PREPRINT)
                    .thenComparing(Grouping::pmid)
                    .thenComparing(SourceRecord::key);

    private final List<SourceRecord> records;
    private final int[] parent;

    private Grouping(List<SourceRecord> records) {
        this.records = records;
        this.parent = new int[records.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** The groups in the order of their ids. */
    public static List<Group> of(List<SourceRecord> all) {
        Map<String, SourceRecord> best = new HashMap<>();
        all.forEach(record -> best.merge(record.key(), record, Grouping::better));
        List<SourceRecord> distinct = new ArrayList<>(best.values());
        distinct.sort(Comparator.comparing(SourceRecord::key));
        Grouping grouping = new Grouping(distinct);
        grouping.join();
        return grouping.groups();
    }

    private static SourceRecord better(SourceRecord one, SourceRecord other) {
        return BEST.compare(one, other) <= 0 ? one : other;
    }

    private void join() {
        Map<String, Integer> owners = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            Report report = records.get(i).report();
            if (NoticeKind.of(report) != null) {
                owners.put(records.get(i).key(), i);
                continue;
            }
            for (String key : Group.keys(report.ids())) {
                Integer owner = owners.putIfAbsent(key, i);
                if (owner != null && alike(owner, i)) {
                    parent[root(i)] = root(owner);
                }
            }
        }
        for (int i = 0; i < records.size(); i++) {
            joinUpdate(i, owners);
        }
    }

    /** PubMed links a preprint to its journal version by UpdateIn. */
    private void joinUpdate(int preprint, Map<String, Integer> owners) {
        Report report = records.get(preprint).report();
        if (report.kind() != ReportKind.PREPRINT) {
            return;
        }
        for (RecordLink link : report.links()) {
            Integer paper = link.pmid() == null ? null : owners.get("pmid:" + link.pmid());
            if (link.type() == RefType.UPDATE_IN
                    && paper != null
                    && records.get(paper).report().kind() != ReportKind.PREPRINT) {
                parent[root(preprint)] = root(paper);
                return;
            }
        }
    }

    private boolean alike(int one, int other) {
        return Titles.alike(
                records.get(one).report().title().plain(),
                records.get(other).report().title().plain());
    }

    private int root(int i) {
        int here = i;
        while (parent[here] != here) {
            parent[here] = parent[parent[here]];
            here = parent[here];
        }
        return here;
    }

    private List<Group> groups() {
        Map<Integer, List<SourceRecord>> members = new LinkedHashMap<>();
        for (int i = 0; i < records.size(); i++) {
            members.computeIfAbsent(root(i), any -> new ArrayList<>()).add(records.get(i));
        }
        List<Group> groups = new ArrayList<>();
        for (List<SourceRecord> group : members.values()) {
            group.sort(PRIMARY);
            boolean genuine = !group.getFirst().retold();
            List<SourceRecord> kept =
                    group.stream().filter(record -> !(genuine && record.retold())).toList();
            groups.add(new Group(kept, NoticeKind.of(kept.getFirst().report())));
        }
        groups.sort(Comparator.comparing(Group::id));
        return groups;
    }

    private static int version(SourceRecord record) {
        Matcher matcher = VERSION.matcher(record.verbatim());
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
    }

    private static @Nullable PartialDate revised(SourceRecord record) {
        return record.report().dates().revised();
    }

    private static long pmid(SourceRecord record) {
        String pmid = record.report().ids().pmid();
        return pmid == null ? Long.MAX_VALUE : Long.parseLong(pmid);
    }
}
