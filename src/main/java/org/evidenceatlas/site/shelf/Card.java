package org.evidenceatlas.site.shelf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evidenceatlas.model.classification.Classification;
import org.evidenceatlas.model.draft.Claim;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.model.draft.Field;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.Topic;
import org.evidenceatlas.site.evidence.Badges;
import org.evidenceatlas.site.evidence.Bylines;
import org.evidenceatlas.site.view.Entry;
import org.evidenceatlas.site.words.SafeTitle;
import org.evidenceatlas.site.words.Words;

/**
 * What the lists need of one study, so that its page need not be read again.
 *
 * @param year 0 where unknown
 * @param values the study's values in each filter, most have one
 */
public record Card(
        String slug,
        int year,
        boolean retold,
        Status status,
        Entry entry,
        Map<Facet, List<Value>> values,
        List<String> definitions) {
    /** A value of a filter: its part of an address, and its words. */
    public record Value(String code, String words) {}

    /** The card of a published page. */
    static Card of(Page page, Pack pack) {
        Draft draft = page.verdict().examination().draft();
        Classification what = draft.classification();
        Study study = what.study();
        Integer year = study.primary().dates().year();
        return new Card(
                page.slug(),
                year == null ? 0 : year,
                study.text().retold(),
                study.status(),
                entry(page, draft, pack),
                values(what, pack),
                what.caseDefinitions().stream().map(one -> one.value()).toList());
    }

    private static Entry entry(Page page, Draft draft, Pack pack) {
        Study study = draft.classification().study();
        List<Claim> one = draft.in(Field.ONE_LINE);
        String line = String.join(" ", one.stream().map(Claim::text).toList());
        return new Entry(
                "/evidence/" + page.slug(),
                SafeTitle.heading(study.primary().title()),
                Bylines.of(study.primary()),
                new Badges(pack).few(draft),
                line.isEmpty() ? null : line);
    }

    private static Map<Facet, List<Value>> values(Classification what, Pack pack) {
        Map<Facet, List<Value>> values = new EnumMap<>(Facet.class);
        var level = what.level().value();
        values.put(Facet.LEVEL, one(level.code(), Words.of(level)));
        values.put(
                Facet.DESIGN, one(what.design().value().code(), Words.of(what.design().value())));
        var pem = what.pemCriterion().value();
        values.put(Facet.PEM, one(pem.code(), Words.of(pem)));
        List<Value> topics = new ArrayList<>();
        what.topics().stream()
                .flatMap(topic -> pack.topic(topic.value()).stream())
                .forEach(topic -> topics.add(value(topic)));
        values.put(Facet.TOPIC, topics);
        Integer year = what.study().primary().dates().year();
        values.put(
                Facet.YEAR,
                year == null ? one("unknown", "Year unknown") : one("" + year, "" + year));
        Status.Value status = what.study().status().value();
        values.put(Facet.STATUS, one(status.code(), Words.of(status)));
        return values;
    }

    private static Value value(Topic topic) {
        return new Value(topic.id(), topic.name());
    }

    private static List<Value> one(String code, String words) {
        return List.of(new Value(code.toLowerCase(Locale.ROOT), words));
    }

    /** Whether the study has this value in this filter. */
    public boolean has(Facet facet, String code) {
        return values.getOrDefault(facet, List.of()).stream()
                .anyMatch(value -> value.code().equals(code));
    }
}
