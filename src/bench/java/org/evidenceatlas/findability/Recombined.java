package org.evidenceatlas.findability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.record.Report;
import org.evidenceatlas.model.record.Title;
import org.evidenceatlas.model.study.SourceText;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.model.verdict.Examination;
import org.evidenceatlas.model.verdict.Verdict;
import org.evidenceatlas.text.Sentence;
import org.evidenceatlas.text.Sentences;

/** Pages of as many studies as one likes, each with sentences of several real ones. */
final class Recombined {
    private static final int SENTENCES = 9;

    private final List<Page> pages;
    private final List<List<String>> sentences = new ArrayList<>();
    private long took;

    Recombined(Material material) {
        this.pages =
                material.pages().values().stream()
                        .filter(page -> study(page).text().hasAbstract())
                        .toList();
        pages.forEach(page -> sentences.add(sentences(study(page).text().abstractText())));
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(Sentence::text).toList();
    }

    static String slug(int number) {
        return String.format("study-%06d", number);
    }

    double seconds() {
        return took / 1e9;
    }

    private static Study study(Page page) {
        return page.verdict().examination().draft().classification().study();
    }

    /** The page under a slug, always the same. */
    Page page(String slug) {
        long begun = System.nanoTime();
        Random chance = new Random(slug.hashCode());
        Page one = any(chance);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            List<String> some = sentences.get(chance.nextInt(sentences.size()));
            if (!some.isEmpty()) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(some.get(chance.nextInt(some.size())));
            }
        }
        String title = mixed(study(any(chance)).text().title(), study(any(chance)).text().title());
        Page made =
                page(slug, one, new Mixed(title, text.toString(), Material.report(any(chance))));
        took += System.nanoTime() - begun;
        return made;
    }

    private record Mixed(String title, String text, Report authors) {}

    private Page any(Random chance) {
        return pages.get(chance.nextInt(pages.size()));
    }

    private static String mixed(String one, String other) {
        String head = one.substring(0, one.indexOf(' ', one.length() / 2 - 1) + 1);
        return head + other.substring(other.indexOf(' ', other.length() / 2 - 1) + 1);
    }

    private static Page page(String slug, Page like, Mixed mixed) {
        Draft draft = like.verdict().examination().draft();
        Classification what = draft.classification();
        Study study = what.study();
        Report report = study.primary();
        Report told =
                new Report(
                        report.ids(),
                        report.kind(),
                        new Title(mixed.title(), mixed.title(), null),
                        mixed.authors().authors(),
                        report.container(),
                        mixed.authors().dates(),
                        report.text(),
                        report.indexing(),
                        report.links(),
                        report.disclosure());
        Study made =
                new Study(
                        study.id(),
                        slug,
                        told,
                        List.of(),
                        new SourceText(mixed.title(), mixed.text(), List.of(), false, false),
                        study.status(),
                        List.of());
        Draft drafted =
                new Draft(classified(what, made), draft.drafter(), draft.bare(), draft.claims());
        Verdict verdict =
                new Verdict(
                        new Examination(drafted, List.of()),
                        like.verdict().decision(),
                        like.verdict().reasons(),
                        like.verdict().gate());
        return new Page(slug, verdict, like.revision(), Instant.EPOCH, List.of());
    }

    private static Classification classified(Classification what, Study study) {
        return new Classification(
                study,
                what.inScope(),
                what.design(),
                what.participants(),
                what.pemCriterion(),
                what.caseDefinitions(),
                what.definitionQuality(),
                what.diseaseContext(),
                what.sample(),
                what.controlGroup(),
                what.direction(),
                what.people(),
                what.trial(),
                what.applicability(),
                what.subgroups(),
                what.read(),
                what.peerReview(),
                what.topics(),
                what.level());
    }
}
