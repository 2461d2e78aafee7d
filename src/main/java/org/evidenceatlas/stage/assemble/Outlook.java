package org.evidenceatlas.stage.assemble;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.assemble.group.Documents;
import org.evidenceatlas.stage.assemble.likeness.Preprints;
import org.evidenceatlas.stage.assemble.status.Heard;
import org.evidenceatlas.stage.assemble.status.StatusReader;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who cites one document ought to know of it. A study's status is that of its primary
 * report; its preprint has one of its own.
 *
 * @param published the journal version, where the document is a preprint that has one
 * @param cites the papers against which something is known that the study cites
 */
public record Outlook(Status status, @Nullable FamilyMember published, List<FamilyMember> cites) {
    private static final List<String> LATER = List.of("journal version", "later version");

    public Outlook {
        cites = List.copyOf(cites);
    }

    /**
     * Of a document that the atlas has.
     *
     * @param cluster what the study was made of
     * @param record one of its records
     */
    public static Outlook within(Study study, Cluster cluster, SourceRecord record) {
        List<SourceRecord> document =
                Documents.of(cluster.records()).stream()
                        .filter(one -> one.stream().anyMatch(r -> r.key().equals(record.key())))
                        .findFirst()
                        .orElse(cluster.records());
        Report report = Documents.report(document);
        boolean primary = document.contains(cluster.records().getFirst());
        return new Outlook(
                primary ? study.status() : status(study, cluster, document),
                published(study, report, primary),
                study.family().stream().filter(Outlook::isCited).toList());
    }

    private static boolean isCited(FamilyMember member) {
        return member.relation().startsWith("cites a ");
    }

    /** The family has the result where a notice said it, which no testimony does. */
    private static Status status(Study study, Cluster cluster, List<SourceRecord> document) {
        Status own =
                Standing.of(document, cluster.testimonies(), cluster.asked()).status(List.of());
        Report report = Documents.report(document);
        Status.Value known =
                study.family().stream()
                        .filter(one -> Objects.equals(one.pmid(), report.ids().pmid()))
                        .filter(one -> Objects.equals(one.doi(), report.ids().doi()))
                        .map(FamilyMember::status)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(own.value());
        return new Status(known, own.signals(), own.asked(), own.notAsked());
    }

    private static @Nullable FamilyMember published(Study study, Report report, boolean primary) {
        if (!Preprints.is(report)) {
            return null;
        }
        if (!primary && !Preprints.is(study.primary())) {
            Report paper = study.primary();
            return new FamilyMember(
                    "journal version",
                    "It is a later report of the same study.",
                    1.0,
                    paper.ids().pmid(),
                    paper.ids().doi(),
                    paper.title().plain(),
                    study.slug());
        }
        return study.family().stream()
                .filter(one -> LATER.contains(one.relation()))
                .findFirst()
                .orElse(null);
    }

    /**
     * Of a document that the atlas does not have: what its own entry shows, and what sources say.
     *
     * @param about what is said of it, under any of its numbers
     * @param lists sources of which a whole list was read; their silence counts where the document
     *     has a number
     */
    public static Outlook outside(
            SourceRecord entry, List<Testimony> about, Iterable<String> lists) {
        TreeSet<String> asked = new TreeSet<>();
        if (!Lookup.keys(entry).isEmpty()) {
            lists.forEach(asked::add);
        }
        about.forEach(one -> asked.add(one.source()));
        Status status =
                StatusReader.read(
                        new Heard(entry.report(), false, List.of(), about, List.copyOf(asked)));
        Optional<FamilyMember> published =
                about.stream()
                        .flatMap(one -> one.related().stream())
                        .filter(one -> one.relation().equals("is-preprint-of"))
                        .findFirst()
                        .map(one -> named(one.key()));
        return new Outlook(status, published.orElse(null), List.of());
    }

    private static FamilyMember named(String key) {
        String number = key.substring(key.indexOf(':') + 1);
        return new FamilyMember(
                "journal version",
                "A source says so.",
                1.0,
                key.startsWith("pmid:") ? number : null,
                key.startsWith("doi:") ? number : null,
                "",
                null);
    }
}
