package org.evidenceatlas.stage.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Status.Signal;
import org.evidenceatlas.model.testimony.Related;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.assemble.family.Cited;
import org.evidenceatlas.stage.assemble.family.Neighbours;
import org.evidenceatlas.stage.assemble.family.NoticeMatch;
import org.evidenceatlas.stage.assemble.family.NoticeMatcher;
import org.evidenceatlas.stage.assemble.group.Documents;
import org.evidenceatlas.stage.assemble.group.Group;
import org.evidenceatlas.stage.assemble.group.NoticeKind;
import org.evidenceatlas.stage.assemble.status.StatusReader;
import org.jspecify.annotations.Nullable;

/**
 * What each study must know of others: the notices about it, its family, and what is known against
 * the papers that it cites. A change in one reaches exactly those that have it here.
 */
final class Neighbourhood {
    private final Said said;
    private final Neighbours neighbours;
    private final Map<String, NoticeMatch> matches = new HashMap<>();
    private final Map<String, List<Signal>> signals = new HashMap<>();
    private final Map<String, Status.Value> known = new HashMap<>();

    Neighbourhood(List<Group> groups, Holdings holdings, Map<Group, String> slugs) {
        said = Said.of(holdings);
        neighbours = Neighbours.of(groups, holdings.testimonies(), slugs);
        notices(groups);
        for (Group study : groups) {
            if (study.notice() == null) {
                Status.Value value = standing(study).status(signals(study)).value();
                if (value != Status.Value.CURRENT && value != Status.Value.UNKNOWN) {
                    known.put(study.id(), value);
                }
            }
        }
        groups.stream().filter(one -> one.notice() == null).forEach(this::cite);
    }

    private void notices(List<Group> groups) {
        NoticeMatcher matcher = new NoticeMatcher(neighbours);
        for (Group group : groups) {
            NoticeMatch match = group.notice() == null ? null : matcher.match(group);
            if (match != null) {
                matches.put(group.id(), match);
                neighbours.add(match.paper(), group, match);
                signals.computeIfAbsent(match.paper().id(), any -> new ArrayList<>())
                        .add(signal(group, match));
            }
        }
        for (Group group : groups) {
            Set<String> keys = Standing.keys(Documents.of(group.records()).getFirst());
            List<Signal> concerning = group.notice() == null ? said.concerning(keys) : List.of();
            if (!concerning.isEmpty()) {
                signals.computeIfAbsent(group.id(), any -> new ArrayList<>()).addAll(concerning);
            }
        }
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

    private Standing standing(Group group) {
        List<SourceRecord> first = Documents.of(group.records()).getFirst();
        return Standing.of(first, said.about(group), said.asked(group));
    }

    /** What is known against the papers that a study cites, in this atlas and outside it. */
    private void cite(Group study) {
        Set<String> keys = new LinkedHashSet<>();
        for (SourceRecord record : Documents.of(study.records()).getFirst()) {
            keys.addAll(record.report().cites());
        }
        standing(study).testimonies().forEach(one -> keys.addAll(one.cites()));
        keys.removeIf(key -> neighbours.find(key) == null && isNamedTwice(key, keys));
        for (String key : keys) {
            Group cited = neighbours.find(key);
            Status.Value value = cited == null ? outside(key) : known.get(cited.id());
            if (value != null && !study.equals(cited) && Cited.matters(value)) {
                neighbours.put(study, Cited.member(key, cited, value, neighbours));
            }
        }
    }

    /** PubMed may name a cited paper by its PMID, and Crossref the same one by its DOI. */
    private boolean isNamedTwice(String key, Set<String> keys) {
        return said.about(key).stream()
                .flatMap(one -> one.related().stream())
                .anyMatch(
                        other ->
                                other.relation().equals(Related.SAME)
                                        && !other.key().equals(key)
                                        && keys.contains(other.key()));
    }

    private Status.@Nullable Value outside(String key) {
        List<Testimony> about = said.about(key);
        List<Signal> notices = said.concerning(Set.of(key));
        return about.isEmpty() && notices.isEmpty() ? null : StatusReader.outside(about, notices);
    }

    List<Signal> signals(Group group) {
        return signals.getOrDefault(group.id(), List.of());
    }

    List<Testimony> testimonies(Group group) {
        return said.about(group);
    }

    List<String> asked(Group group) {
        return said.asked(group);
    }

    /** The family with what is known against each member, the study's own reports included. */
    List<FamilyMember> family(Group group) {
        List<FamilyMember> family = new ArrayList<>(neighbours.family(group, known));
        List<List<SourceRecord>> documents = Documents.of(group.records());
        for (List<SourceRecord> document : documents.subList(1, documents.size())) {
            Standing standing = Standing.of(document, said.about(group), said.asked(group));
            Status.Value value = standing.status(said.concerning(Standing.keys(document))).value();
            Report report = Documents.report(document);
            if (value != Status.Value.CURRENT && value != Status.Value.UNKNOWN) {
                family.replaceAll(one -> isOf(one, report) ? one.standing(value) : one);
            }
        }
        return family;
    }

    private static boolean isOf(FamilyMember member, Report report) {
        return Objects.equals(member.pmid(), report.ids().pmid())
                && Objects.equals(member.doi(), report.ids().doi());
    }

    /** Why a group is a notice and whose; null for a study. */
    @Nullable String notice(Group group, Map<Group, String> slugs) {
        NoticeKind kind = group.notice();
        if (kind == null) {
            return null;
        }
        NoticeMatch match = matches.get(group.id());
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
