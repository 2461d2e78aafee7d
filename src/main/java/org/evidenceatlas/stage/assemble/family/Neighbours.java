package org.evidenceatlas.stage.assemble.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.assemble.group.Group;
import org.evidenceatlas.stage.assemble.group.NoticeKind;
import org.jspecify.annotations.Nullable;

/** The families of all groups: what each links to, what links to it, and the notices about it. */
public final class Neighbours {
    private final Map<String, Group> byKey = new HashMap<>();
    private final PaperTitles titles;
    private final Map<Group, String> slugs;
    private final Map<String, Map<String, FamilyMember>> families = new HashMap<>();

    private Neighbours(List<Group> groups, Map<Group, String> slugs) {
        this.slugs = slugs;
        this.titles = new PaperTitles(groups);
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
    public static Neighbours of(
            List<Group> groups, List<Testimony> testimonies, Map<Group, String> slugs) {
        Neighbours neighbours = new Neighbours(groups, slugs);
        groups.forEach(group -> Reports.link(group, neighbours));
        groups.forEach(group -> Links.link(group, neighbours));
        Relations.link(testimonies, neighbours);
        Comments.link(groups, neighbours);
        Registered.link(groups, neighbours);
        Replications.link(groups, neighbours);
        return neighbours;
    }

    /** The group with this key of a document ("doi:…", "pmid:…"); null if there is none. */
    public @Nullable Group find(String key) {
        return byKey.get(key);
    }

    PaperTitles titles() {
        return titles;
    }

    @Nullable String slug(Group group) {
        return slugs.get(group);
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
                .map(member -> isOwn(group, member) ? member : standing(member, known))
                .toList();
    }

    /** A report of the study itself, whose own state it already has. */
    private boolean isOwn(Group group, FamilyMember member) {
        return group.equals(find(member.pmid(), member.doi()));
    }

    /** What is known against a document of the atlas; of others it says what it said. */
    private FamilyMember standing(FamilyMember member, Map<String, Status.Value> known) {
        Group group = find(member.pmid(), member.doi());
        return group == null ? member : member.standing(known.get(group.id()));
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

    FamilyMember member(Group other, String relation, String reason, double score) {
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
    public void put(Group owner, FamilyMember member) {
        String document =
                member.pmid() != null
                        ? "pmid:" + member.pmid()
                        : member.doi() != null
                                ? Group.doiKey(member.doi())
                                : member.relation() + " " + member.citation();
        families.computeIfAbsent(owner.id(), any -> new LinkedHashMap<>())
                .putIfAbsent(document, member);
    }

    static String citation(Report report) {
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
