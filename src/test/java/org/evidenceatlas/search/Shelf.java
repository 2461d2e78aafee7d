package org.evidenceatlas.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evidenceatlas.embed.Embedder;
import org.evidenceatlas.embed.Model;
import org.evidenceatlas.model.Attribute;
import org.evidenceatlas.model.PartialDate;
import org.evidenceatlas.model.Synthetic;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.classification.Sample;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.page.Revision;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.AuthorList;
import org.evidenceatlas.model.record.Dates;
import org.evidenceatlas.model.record.Identifiers;
import org.evidenceatlas.model.record.Indexing;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.Title;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.PackReader;

/** Made-up studies to be found. */
final class Shelf {
    static final Pack PACK = PackReader.read(Path.of("packs/mecfs"));

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final SortedMap<String, String> states = new TreeMap<>();
    private final List<String> read = new ArrayList<>();

    /**
     * A study.
     *
     * @param authors family names, the first author first
     * @param people 0 where not stated
     */
    record Made(
            String slug,
            String title,
            String text,
            List<String> authors,
            int year,
            int people,
            StudyDesign design,
            List<String> topics,
            Status.Value status,
            List<String> cites) {
        static Made of(String slug, String title, String text) {
            return new Made(
                    slug,
                    title,
                    text,
                    List.of("Doe"),
                    2020,
                    0,
                    StudyDesign.COHORT,
                    List.of(),
                    Status.Value.CURRENT,
                    List.of());
        }

        Made by(int newYear, String... names) {
            return new Made(
                    slug,
                    title,
                    text,
                    List.of(names),
                    newYear,
                    people,
                    design,
                    topics,
                    status,
                    cites);
        }

        Made with(StudyDesign newDesign, int newPeople, String... newTopics) {
            return new Made(
                    slug,
                    title,
                    text,
                    authors,
                    year,
                    newPeople,
                    newDesign,
                    List.of(newTopics),
                    status,
                    cites);
        }

        Made now(Status.Value newStatus) {
            return new Made(
                    slug, title, text, authors, year, people, design, topics, newStatus, cites);
        }

        Made citing(String... keys) {
            return new Made(
                    slug,
                    title,
                    text,
                    authors,
                    year,
                    people,
                    design,
                    topics,
                    status,
                    List.of(keys));
        }
    }

    /** Puts a study on the shelf, or another state of one. */
    Shelf put(Made made) {
        Page page = page(made);
        pages.put(made.slug(), page);
        states.merge(made.slug(), "1", (before, one) -> before + one);
        return this;
    }

    Shelf drop(String slug) {
        pages.remove(slug);
        states.remove(slug);
        return this;
    }

    /** Brings an index to the shelf, and says for which slugs it asked. */
    List<String> bring(StudyIndex index) {
        read.clear();
        index.bring(
                states,
                slug -> {
                    read.add(slug);
                    return Optional.ofNullable(pages.get(slug)).orElseThrow();
                });
        return List.copyOf(read);
    }

    StudyIndex brought() {
        StudyIndex index = StudyIndex.inMemory(PACK, Model.NONE);
        bring(index);
        return index;
    }

    Map<String, Page> pages() {
        return pages;
    }

    /** A model that counts three words: texts are alike where they share them. */
    static Model counting(String... words) {
        return new Model("counting", () -> Optional.of(new Counting(List.of(words))));
    }

    private record Counting(List<String> words) implements Embedder {
        @Override
        public float[] vector(String text) {
            float[] vector = new float[words.size() + 1];
            double square = 0;
            for (int i = 0; i < words.size(); i++) {
                vector[i] = text.toLowerCase(Locale.ROOT).contains(words.get(i)) ? 1 : 0;
                square += vector[i];
            }
            vector[words.size()] = square == 0 ? 1 : 0;
            for (int i = 0; i < words.size() && square > 0; i++) {
                vector[i] /= (float) Math.sqrt(square);
            }
            return vector;
        }

        @Override
        public void close() {}
    }

    static Page page(Made made) {
        Classification what = classification(made);
        return new Page(
                made.slug(),
                Synthetic.verdict(what, made.text()),
                new Revision(
                        1, Instant.EPOCH, "first", new Versions("1", "1", "1", "1", "1"), "hash"),
                Instant.EPOCH,
                List.of());
    }

    private static Classification classification(Made made) {
        Classification like = Synthetic.classification(Synthetic.study(made.status(), false), "1");
        Attribute<Sample.Count> none = Attribute.notFound(Sample.Count.NOT_STATED);
        Attribute<Sample.Count> total =
                made.people() == 0
                        ? none
                        : Attribute.derived(
                                new Sample.Count(made.people(), false), "sample", "1", "a test");
        return new Classification(
                study(made),
                like.inScope(),
                Attribute.derived(made.design(), "design", "1", "a test"),
                like.participants(),
                like.pemCriterion(),
                like.caseDefinitions(),
                like.definitionQuality(),
                like.diseaseContext(),
                new Sample(none, none, total),
                like.controlGroup(),
                like.direction(),
                like.people(),
                like.trial(),
                like.applicability(),
                like.subgroups(),
                like.read(),
                like.peerReview(),
                made.topics().stream()
                        .map(id -> Attribute.derived(id, "topic", "1", "a test"))
                        .toList(),
                like.level());
    }

    private static Study study(Made made) {
        Report like = Synthetic.report();
        int number = Math.abs(made.slug().hashCode() % 1_000_000) + 1_000_000;
        Report report =
                new Report(
                        new Identifiers(
                                Integer.toString(number),
                                "10.1000/" + made.slug(),
                                "PMC" + number,
                                null,
                                List.of("NCT0" + number)),
                        like.kind(),
                        new Title(made.title(), made.title(), null),
                        new AuthorList(
                                made.authors().stream()
                                        .map(name -> new Author(name, "A", null, null, null))
                                        .toList(),
                                true),
                        like.container(),
                        new Dates(new PartialDate(made.year(), null, null), null, null, null, null),
                        like.text(),
                        new Indexing(List.of(), List.of(), List.of(), List.of("eng")),
                        List.of(),
                        like.disclosure(),
                        made.cites(),
                        null);
        String text =
                made.text().length() < Synthetic.ABSTRACT.length() ? padded(made) : made.text();
        return new Study(
                "pmid:" + number,
                made.slug(),
                report,
                List.of(),
                new SourceText(made.title(), text, List.of(), false, false),
                new Status(made.status(), List.of(), List.of(), List.of()),
                List.of());
    }

    /** The span of the made-up claim must lie within the text. */
    private static String padded(Made made) {
        return made.text() + " ".repeat(Synthetic.ABSTRACT.length() - made.text().length());
    }
}
