package org.evidenceatlas.stage.assemble.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.record.RecordLink;
import org.evidenceatlas.model.record.RefType;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.ReportKind;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.testimony.Related;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.assemble.likeness.Likeness;
import org.evidenceatlas.stage.assemble.likeness.Likenesses;
import org.evidenceatlas.stage.assemble.likeness.Preprints;
import org.evidenceatlas.stage.assemble.likeness.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Joins the records of one study: same PMID; same DOI or PMCID where the titles are alike, because
 * notices and meeting abstracts share such numbers; a preprint with the paper that PubMed says
 * updates it; records that are alike in title, authors, year and abstract. The answer does not
 * depend on the order of the records.
 */
public final class Grouping {
    private static final Pattern VERSION =
            Pattern.compile("<PMID[^>]{0,40}?Version=\"(\\d{1,4})\"");

    private static final Set<RefType> REPLACED =
            EnumSet.of(
                    RefType.RETRACTEDAND_REPUBLISHED_IN,
                    RefType.RETRACTEDAND_REPUBLISHED_FROM,
                    RefType.CORRECTEDAND_REPUBLISHED_IN,
                    RefType.CORRECTEDAND_REPUBLISHED_FROM,
                    RefType.REPUBLISHED_IN,
                    RefType.REPUBLISHED_FROM);

    /** Crossref's relations of a preprint with its paper. */
    private static final Set<String> VERSIONS = Set.of("is-preprint-of", "has-preprint");

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
                    .thenComparing(r -> Preprints.is(r.report()))
                    .thenComparing(r -> !r.isOfPubmed())
                    .thenComparing(Grouping::pmid)
                    .thenComparing(SourceRecord::key);

    private final List<SourceRecord> records;
    private final Roots roots;
    private final List<Join> joins = new ArrayList<>();

    private Grouping(List<SourceRecord> records) {
        this.records = records;
        this.roots = new Roots(records);
    }

    /**
     * The groups in the order of their ids.
     *
     * @param testimonies say which preprint became which paper
     */
    public static List<Group> of(List<SourceRecord> all, List<Testimony> testimonies) {
        Map<String, SourceRecord> best = new HashMap<>();
        all.forEach(record -> best.merge(record.key(), record, Grouping::better));
        List<SourceRecord> distinct = new ArrayList<>(best.values());
        distinct.sort(Comparator.comparing(SourceRecord::key));
        Grouping grouping = new Grouping(distinct);
        grouping.join(testimonies);
        return grouping.groups();
    }

    private static SourceRecord better(SourceRecord one, SourceRecord other) {
        return BEST.compare(one, other) <= 0 ? one : other;
    }

    private void join(List<Testimony> testimonies) {
        Map<String, Integer> owners = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            Report report = records.get(i).report();
            if (NoticeKind.of(report) != null) {
                owners.put(records.get(i).key(), i);
                continue;
            }
            for (String key : Group.keys(report.ids())) {
                Integer owner = owners.putIfAbsent(key, i);
                if (owner != null && alike(owner, i) && !replaces(owner, i)) {
                    join(i, owner, "They have the same number (" + key + ").", 1.0);
                }
            }
        }
        for (int i = 0; i < records.size(); i++) {
            joinUpdate(i, owners);
        }
        testimonies.forEach(one -> joinVersions(one, owners));
        joinLike();
    }

    /** Crossref links a preprint and its journal version. */
    private void joinVersions(Testimony testimony, Map<String, Integer> owners) {
        Integer one = owners.get(testimony.about());
        for (Related related : testimony.related()) {
            Integer other = owners.get(related.key());
            boolean versions = VERSIONS.contains(related.relation());
            if (versions && one != null && other != null && !roots.joined(one, other)) {
                join(one, other, "Crossref links them (" + related.relation() + ").", 1.0);
            }
        }
    }

    private void join(int one, int other, String reason, double score) {
        roots.join(one, other);
        joins.add(new Join(records.get(one).key(), records.get(other).key(), reason, score));
    }

    /** Records alike, the likest first, unless their studies have numbers that differ. */
    private void joinLike() {
        Map<String, Integer> places = new HashMap<>();
        List<SourceRecord> papers = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            if (NoticeKind.of(records.get(i).report()) == null) {
                places.put(records.get(i).key(), i);
                papers.add(records.get(i));
            }
        }
        for (Likenesses.Pair pair : Likenesses.among(papers)) {
            int one = Objects.requireNonNull(places.get(pair.one()));
            int other = Objects.requireNonNull(places.get(pair.other()));
            if (roots.mayJoin(one, other) && !replaces(one, other)) {
                Likeness likeness = pair.likeness();
                join(one, other, "They are alike: " + likeness.reason() + ".", likeness.score());
            }
        }
    }

    /** A paper and what was published in its place may share a DOI, and are not one study. */
    private boolean replaces(int one, int other) {
        return replaces(records.get(one), records.get(other))
                || replaces(records.get(other), records.get(one));
    }

    private static boolean replaces(SourceRecord one, SourceRecord other) {
        String pmid = other.report().ids().pmid();
        return pmid != null
                && one.report().links().stream()
                        .anyMatch(
                                link -> REPLACED.contains(link.type()) && pmid.equals(link.pmid()));
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
                join(preprint, paper, "PubMed links them (" + link.type().code() + ").", 1.0);
                return;
            }
        }
    }

    private boolean alike(int one, int other) {
        return Titles.alike(
                records.get(one).report().title().plain(),
                records.get(other).report().title().plain());
    }

    private List<Group> groups() {
        Map<Integer, List<SourceRecord>> members = new LinkedHashMap<>();
        for (int i = 0; i < records.size(); i++) {
            members.computeIfAbsent(roots.of(i), any -> new ArrayList<>()).add(records.get(i));
        }
        Map<String, List<Join>> why = new HashMap<>();
        joins.forEach(join -> why.computeIfAbsent(join.one(), k -> new ArrayList<>()).add(join));
        List<Group> groups = new ArrayList<>();
        for (List<SourceRecord> group : members.values()) {
            group.sort(PRIMARY);
            boolean genuine = !group.getFirst().retold();
            List<SourceRecord> kept =
                    group.stream().filter(record -> !(genuine && record.retold())).toList();
            NoticeKind notice = NoticeKind.of(kept.getFirst().report());
            groups.add(new Group(kept, among(kept, why), notice));
        }
        groups.sort(Comparator.comparing(Group::id));
        return groups;
    }

    private static List<Join> among(List<SourceRecord> kept, Map<String, List<Join>> why) {
        List<String> keys = kept.stream().map(SourceRecord::key).toList();
        return keys.stream()
                .flatMap(key -> why.getOrDefault(key, List.of()).stream())
                .filter(join -> keys.contains(join.other()))
                .sorted(Comparator.comparing(Join::score).reversed())
                .toList();
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
