package org.evidenceatlas.site.shelf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.page.Brief;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.site.evidence.Badges;
import org.evidenceatlas.site.evidence.Bylines;
import org.evidenceatlas.site.view.Entry;
import org.evidenceatlas.site.view.Said;
import org.evidenceatlas.site.words.SafeTitle;

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

    /** The card of a published study. */
    static Card of(Brief brief, Pack pack) {
        Integer year = brief.byline().year();
        return new Card(
                brief.slug(),
                year == null ? 0 : year,
                brief.retold(),
                brief.status(),
                new Entry(
                        "/evidence/" + brief.slug(),
                        SafeTitle.heading(brief.byline().title()),
                        Bylines.of(brief.byline()),
                        Badges.few(brief.status(), brief.kind()),
                        brief.oneLine().isEmpty()
                                ? List.of()
                                : List.of(new Said(brief.oneLine(), false)),
                        null),
                values(brief, pack),
                brief.definitions());
    }

    private static Map<Facet, List<Value>> values(Brief brief, Pack pack) {
        FacetWords words = new FacetWords(pack);
        Map<Facet, List<Value>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            values.put(
                    facet,
                    facet.codes(brief).stream()
                            .filter(code -> facet != Facet.TOPIC || pack.topic(code).isPresent())
                            .map(code -> new Value(code, words.of(facet, code)))
                            .toList());
        }
        return values;
    }

    /** The study's values in this filter; empty where it has none. */
    public List<Value> values(Facet facet) {
        return values.getOrDefault(facet, List.of());
    }

    /** Whether the study has this value in this filter. */
    public boolean has(Facet facet, String code) {
        return values(facet).stream().anyMatch(value -> value.code().equals(code));
    }
}
