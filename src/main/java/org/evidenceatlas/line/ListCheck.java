package org.evidenceatlas.line;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evidenceatlas.line.again.Gathering;
import org.evidenceatlas.line.again.Known;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.FamilyMember;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.model.testimony.Testimony;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.acquire.ReferenceList;
import org.evidenceatlas.stage.assemble.Cluster;
import org.evidenceatlas.stage.assemble.Lookup;
import org.evidenceatlas.stage.assemble.Outlook;
import org.evidenceatlas.store.Home;
import org.jspecify.annotations.Nullable;

/** A person's list of references, held against all that a home knows; changes nothing in it. */
public final class ListCheck {
    /**
     * One thing that somebody who cites the document ought to know.
     *
     * @param kind a status ("retracted", "corrected" …), "preprint-published", "cites-retracted",
     *     or "ambiguous" where several papers may be meant
     * @param text in words
     * @param pmid of the notice, or of the other paper; null where it is not known
     */
    public record Finding(String kind, String text, @Nullable String pmid, @Nullable String doi) {}

    /**
     * The record that an entry was taken for, so that its owner can see whether that is right.
     *
     * @param by "identifier", "title" (with year and first author) or "likeness"
     * @param reason of a likeness, in words; else empty
     */
    public record Taken(String by, String reason, Report report) {}

    /**
     * One entry of the list.
     *
     * @param key as the list's owner calls it; empty where the format has no such name
     * @param taken the home's record of it; null where it has none, or where several may be meant
     * @param slug of its study's page; null where none is published
     */
    public record Checked(
            SourceRecord entry,
            String key,
            @Nullable Taken taken,
            Status status,
            List<Finding> findings,
            @Nullable String slug) {
        public Checked {
            findings = List.copyOf(findings);
        }

        /** Whether the home has a record of it. */
        public boolean known() {
            return taken != null;
        }
    }

    /** Of papers that may be meant, so many are named. */
    private static final int NAMED = 5;

    private final Pipeline line;
    private final List<SourceRecord> entries = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    private ListCheck(Pipeline line) {
        this.line = line;
    }

    /**
     * Reads a list: BibTeX, RIS, .nbib or PubMed XML.
     *
     * @param from a file, or "-" for standard input
     * @throws org.evidenceatlas.stage.WrongSource where it cannot be opened as named
     */
    public static ListCheck of(Pipeline line, String from, InputStream stdin) {
        ListCheck list = new ListCheck(line);
        new ReferenceList(line.acquire())
                .read(
                        from,
                        stdin,
                        new Intake() {
                            @Override
                            public void record(SourceRecord record) {
                                list.entries.add(record);
                            }

                            @Override
                            public void refused(Refusal refusal) {
                                list.refused.add(refusal);
                            }
                        });
        return list;
    }

    /** The entries that could not be read, by name. */
    public List<Refusal> refused() {
        return List.copyOf(refused);
    }

    /** Every entry, in the order of the list. */
    public List<Checked> against(Home home) {
        Gathering gathering = new Gathering(home, line.assemble().version(), line::together);
        Map<String, SourceRecord> records = new TreeMap<>(gathering.records());
        Lookup lookup = Lookup.among(List.copyOf(records.values()));
        List<List<Lookup.Match>> matches = lookup.find(entries);
        Map<String, String> studies = new HashMap<>();
        if (matches.stream().anyMatch(found -> !found.isEmpty())) {
            for (Known one : gathering.looked()) {
                one.keys().forEach(key -> studies.put(key, one.id()));
            }
        }
        List<List<Lookup.Match>> meant =
                matches.stream().map(found -> oneOfEach(found, studies)).toList();
        Said said = said(home, meant);
        Set<String> pages = home.published().latest().keySet();
        List<Checked> checked = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            SourceRecord entry = entries.get(i);
            List<Lookup.Match> found = meant.get(i);
            if (found.size() != 1) {
                checked.add(outside(entry, found, said));
            } else {
                Lookup.Match match = found.getFirst();
                String id = studies.get(match.record().key());
                checked.add(within(entry, match, gathering.cluster(String.valueOf(id)), pages));
            }
        }
        return checked;
    }

    /** The likest record of each study. */
    private static List<Lookup.Match> oneOfEach(
            List<Lookup.Match> found, Map<String, String> studies) {
        Map<String, Lookup.Match> first = new LinkedHashMap<>();
        for (Lookup.Match match : found) {
            String key = match.record().key();
            first.putIfAbsent(studies.getOrDefault(key, key), match);
        }
        return List.copyOf(first.values());
    }

    /** What sources say of documents that the home does not have. */
    private record Said(Map<String, List<Testimony>> byKey, Set<String> lists) {
        List<Testimony> about(SourceRecord entry) {
            return Lookup.keys(entry).stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .toList();
        }
    }

    private Said said(Home home, List<List<Lookup.Match>> matches) {
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (matches.get(i).size() != 1) {
                keys.addAll(Lookup.keys(entries.get(i)));
            }
        }
        return new Said(
                home.testimonies().about(List.copyOf(keys)).stream()
                        .collect(Collectors.groupingBy(Testimony::about)),
                home.testimonies().lists());
    }

    private static Checked outside(SourceRecord entry, List<Lookup.Match> several, Said said) {
        Outlook outlook = Outlook.outside(entry, said.about(entry), said.lists());
        List<Finding> findings = new ArrayList<>(findings(outlook));
        if (!several.isEmpty()) {
            findings.addFirst(new Finding("ambiguous", words(several), null, null));
        }
        return new Checked(entry, key(entry), null, outlook.status(), findings, null);
    }

    /** Any of them may be the one that is retracted, so each is named. */
    private static String words(List<Lookup.Match> several) {
        String named =
                several.stream()
                        .limit(NAMED)
                        .map(one -> one.record().report())
                        .map(one -> "\"" + one.title().plain() + "\" (" + one.ids().key() + ")")
                        .collect(Collectors.joining("; "));
        int more = several.size() - NAMED;
        return several.size()
                + " papers of this atlas may be meant, and none was taken: "
                + named
                + (more > 0 ? " and " + more + " more" : "")
                + ". Give the entry its DOI or PMID.";
    }

    private Checked within(
            SourceRecord entry, Lookup.Match match, Cluster cluster, Set<String> pages) {
        Taken taken = new Taken(match.how().code(), match.reason(), match.record().report());
        return switch (line.assemble().apply(cluster)) {
            case Outcome.Made<Study> made -> {
                Outlook outlook = Outlook.within(made.value(), cluster, match.record());
                String slug = pages.contains(cluster.slug()) ? cluster.slug() : null;
                yield new Checked(
                        entry, key(entry), taken, outlook.status(), findings(outlook), slug);
            }
            case Outcome.Withheld<Study> notice -> {
                Status none = new Status(Status.Value.UNKNOWN, List.of(), List.of(), List.of());
                Finding why = new Finding("notice", notice.reason(), null, null);
                yield new Checked(entry, key(entry), taken, none, List.of(why), null);
            }
        };
    }

    private static String key(SourceRecord entry) {
        return ReferenceList.key(entry.format(), entry.verbatim());
    }

    private static List<Finding> findings(Outlook outlook) {
        List<Finding> findings = new ArrayList<>();
        Status status = outlook.status();
        List<Status.Signal> signs =
                status.signals().stream().filter(one -> one.says() == status.value()).toList();
        boolean silent = status.value() == Status.Value.UNKNOWN && signs.isEmpty();
        if (status.value() != Status.Value.CURRENT && !silent) {
            Optional<Status.Signal> notice =
                    signs.stream().filter(s -> s.pmid() != null || s.doi() != null).findFirst();
            findings.add(
                    new Finding(
                            status.value().code(),
                            signs.stream()
                                    .map(one -> one.source() + ": " + one.text())
                                    .collect(Collectors.joining("; ")),
                            notice.map(Status.Signal::pmid).orElse(null),
                            notice.map(Status.Signal::doi).orElse(null)));
        }
        FamilyMember paper = outlook.published();
        if (paper != null) {
            findings.add(
                    new Finding("preprint-published", words(paper), paper.pmid(), paper.doi()));
        }
        for (FamilyMember cited : outlook.cites()) {
            String text = cited.relation() + ": " + cited.citation();
            findings.add(new Finding("cites-retracted", text, cited.pmid(), cited.doi()));
        }
        return findings;
    }

    private static String words(FamilyMember paper) {
        return paper.citation().isEmpty() ? paper.reason() : paper.citation();
    }
}
