package org.evidenceatlas.search.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.ClaimKind;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.page.Brief;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.Topic;

/**
 * What search needs of a page.
 *
 * @param study the study with its text and reports
 * @param own sentences of ours that tell what the source says, the one line first, each once
 * @param about names of topics and case definitions, headings and keywords
 * @param withdrawn true where the paper was retracted or withdrawn, so that no result is shown
 */
public record Entry(
        Brief brief, Study study, List<String> own, List<String> about, boolean withdrawn) {
    public Entry {
        own = List.copyOf(own);
        about = List.copyOf(about);
    }

    /** The entry of a page. */
    public static Entry of(Page page, Pack pack) {
        Draft draft = page.verdict().examination().draft();
        Study study = draft.classification().study();
        Brief brief = Brief.of(page);
        return new Entry(
                brief, study, own(draft), about(brief, study, pack), isWithdrawn(study.status()));
    }

    private static boolean isWithdrawn(Status status) {
        return switch (status.value()) {
            case RETRACTED, WITHDRAWN, PARTIALLY_RETRACTED -> true;
            case CURRENT, CORRECTED, CONCERN, UNKNOWN -> false;
        };
    }

    /** What is said of proof and limits is much the same for all studies and tells none apart. */
    private static List<String> own(Draft draft) {
        Set<String> texts = new LinkedHashSet<>();
        for (Field field : TELLING) {
            draft.in(field).stream()
                    .filter(claim -> field == Field.ONE_LINE || claim.kind() == ClaimKind.REPORTED)
                    .map(Claim::text)
                    .forEach(texts::add);
        }
        return new ArrayList<>(texts);
    }

    private static final List<Field> TELLING =
            List.of(
                    Field.ONE_LINE,
                    Field.PLAIN_SUMMARY,
                    Field.OBSERVED,
                    Field.INFERRED,
                    Field.ADVANCED_SUMMARY,
                    Field.WHY_IT_MATTERS);

    private static List<String> about(Brief brief, Study study, Pack pack) {
        Set<String> names = new LinkedHashSet<>();
        brief.topics().forEach(id -> pack.topic(id).map(Topic::name).ifPresent(names::add));
        brief.definitions()
                .forEach(id -> pack.definition(id).map(CaseDefinition::name).ifPresent(names::add));
        names.addAll(study.primary().indexing().mesh());
        names.addAll(study.primary().indexing().keywords());
        names.add(brief.kind().design().code());
        return new ArrayList<>(names);
    }

    /** The study's reports, the primary one first. */
    public Stream<Report> reports() {
        return Stream.concat(Stream.of(study.primary()), study.others().stream());
    }

    /** Every number by which others know it, in lower case. */
    public Set<String> numbers() {
        Set<String> numbers = new LinkedHashSet<>();
        reports()
                .map(Report::ids)
                .flatMap(
                        ids ->
                                Stream.concat(
                                        Stream.of(
                                                ids.pmid(),
                                                ids.doi(),
                                                ids.pmcid(),
                                                ids.accession()),
                                        ids.registry().stream()))
                .filter(Objects::nonNull)
                .forEach(number -> numbers.add(number.toLowerCase(Locale.ROOT)));
        return numbers;
    }

    /** The keys by which other papers cite it. */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        reports()
                .map(Report::ids)
                .forEach(
                        ids -> {
                            keys.add(ids.key());
                            doi(ids, keys);
                        });
        return keys;
    }

    private static void doi(Identifiers ids, Set<String> keys) {
        if (ids.doi() != null) {
            keys.add("doi:" + ids.doi().toLowerCase(Locale.ROOT));
        }
    }

    /** The names of all authors, one for each. */
    public List<String> authors() {
        return study.primary().authors().authors().stream().map(Entry::name).toList();
    }

    /** The family name of the first author; empty where a group or nobody is. */
    public String firstAuthor() {
        List<Author> authors = study.primary().authors().authors();
        return authors.isEmpty() ? "" : authors.getFirst().last();
    }

    private static String name(Author author) {
        if (author.collective() != null) {
            return author.collective();
        }
        return author.fore() == null ? author.last() : author.last() + " " + author.fore();
    }

    /** What it is about in a few sentences, for its vector. */
    public String meaning() {
        String text = study.text().abstractText();
        String line = brief.oneLine().isEmpty() || withdrawn ? "" : brief.oneLine() + " ";
        return study.text().title() + " " + line + text;
    }
}
