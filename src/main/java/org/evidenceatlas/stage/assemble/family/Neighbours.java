package org.evidenceatlas.stage.assemble.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evidenceatlas.model.record.RecordLink;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.pattern.Pattern;
import org.jspecify.annotations.Nullable;

/** The families of all groups: what each links to, what links to it, and the notices about it. */
public final class Neighbours {
    private static final Pattern PREPRINT =
            Pattern.compile("(?i)^(?:[a-z]*rxiv|ssrn|res sq|preprints?)\\b");

    private final Map<String, Group> byKey = new HashMap<>();
    private final Map<Group, String> slugs;
    private final Map<String, Map<String, FamilyMember>> families = new HashMap<>();

    private Neighbours(List<Group> groups, Map<Group, String> slugs) {
        this.slugs = slugs;
        // Studies first: a notice may carry its paper's own DOI.
        for (boolean notices : new boolean[] {false, true}) {
            for (Group group : groups) {
                if ((group.notice() != null) == notices) {
                    group.keys().forEach(key -> byKey.putIfAbsent(key, group));
                }
            }
        }
    }

    /** Finds the families; notices are added as their papers are found. */
    public static Neighbours of(List<Group> groups, Map<Group, String> slugs) {
        Neighbours neighbours = new Neighbours(groups, slugs);
        groups.forEach(neighbours::link);
        return neighbours;
    }

    /** The group with this PMID or DOI; null if there is none. */
    @Nullable Group find(@Nullable String pmid, @Nullable String doi) {
        Group found = pmid == null ? null : byKey.get("pmid:" + pmid);
        return found == null && doi != null ? byKey.get(Group.doiKey(doi)) : found;
    }

    /** The family of the group, in the order of its own links first. */
    List<FamilyMember> family(Group group) {
        return List.copyOf(families.getOrDefault(group.id(), Map.of()).values());
    }

    /**
     * The family with what is known against each member.
     *
     * @param known group id to its status, of every group against which something is known
     */
    public List<FamilyMember> family(Group group, Map<String, Status.Value> known) {
        return family(group).stream()
                .map(member -> member.standing(against(member, known)))
                .toList();
    }

    private Status.@Nullable Value against(FamilyMember member, Map<String, Status.Value> known) {
        Group group = find(member.pmid(), member.doi());
        return group == null ? null : known.get(group.id());
    }

    /** Adds a notice to its paper's family, unless a link has put it there. */
    public void add(Group paper, Group notice, NoticeMatch match) {
        NoticeKind kind = Objects.requireNonNull(notice.notice());
        put(paper, member(notice, kind.relation(), match.reason(), match.score()));
    }

    /** Whether the paper's family has this notice under this relation. */
    boolean calls(Group paper, Group notice, String relation) {
        String pmid = notice.primary().ids().pmid();
        return pmid != null
                && family(paper).stream()
                        .anyMatch(m -> pmid.equals(m.pmid()) && m.relation().equals(relation));
    }

    private void link(Group group) {
        for (var record : group.records()) {
            for (RecordLink link : record.report().links()) {
                if (Kin.makes(link.type())) {
                    link(group, link);
                }
            }
        }
    }

    private void link(Group from, RecordLink link) {
        Group to = find(link.pmid(), link.doi());
        if (from.equals(to)) {
            return;
        }
        Kin kin = Kin.of(link.type());
        String slug = to == null ? null : slugs.get(to);
        String citation =
                link.citation().isEmpty() && to != null ? citation(to.primary()) : link.citation();
        String reason = "PubMed links them (" + link.type().code() + ").";
        put(
                from,
                new FamilyMember(
                        relation(kin, citation),
                        reason,
                        1.0,
                        link.pmid(),
                        link.doi(),
                        citation,
                        slug));
        if (to != null) {
            put(to, member(from, kin.self(), reason, 1.0));
        }
    }

    /** PubMed calls a preprint an earlier version; its server's name tells which it is. */
    private static String relation(Kin kin, String citation) {
        boolean preprint = PREPRINT.matcher(citation).find();
        return preprint && kin.other().equals("earlier version") ? "preprint" : kin.other();
    }

    private FamilyMember member(Group other, String relation, String reason, double score) {
        Report report = other.primary();
        return new FamilyMember(
                relation,
                reason,
                score,
                report.ids().pmid(),
                report.ids().doi(),
                citation(report),
                slugs.get(other));
    }

    /** One entry for each document: the first that names it, from the study's own record. */
    private void put(Group owner, FamilyMember member) {
        String document =
                member.pmid() != null
                        ? "pmid:" + member.pmid()
                        : member.doi() != null
                                ? Group.doiKey(member.doi())
                                : member.relation() + " " + member.citation();
        families.computeIfAbsent(owner.id(), any -> new LinkedHashMap<>())
                .putIfAbsent(document, member);
    }

    private static String citation(Report report) {
        List<String> parts = new ArrayList<>();
        parts.add(report.title().plain());
        if (report.container().title() != null) {
            parts.add(report.container().title() + ".");
        }
        Integer year = report.dates().year();
        if (year != null) {
            parts.add(year + ".");
        }
        return String.join(" ", parts).strip();
    }
}
