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
import org.evidenceatlas.site.words.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * What the lists need of one study, so that its page need not be read again.
 *
 * @param year 0 where unknown
 * @param people how many took part in all; null where not stated
 * @param values the study's values in each filter, most have one
 */
public record Card(
        String slug,
        int year,
        boolean retold,
        Status status,
        Entry entry,
        Map<Facet, List<Value>> values,
        List<String> definitions,
        @Nullable Integer people) {
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
                                : List.of(new Said(Spaces.bind(brief.oneLine()), false)),
                        null),
                values(brief, pack),
                brief.definitions(),
                brief.people());
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

    /** "641 people took part", in words of ours, or that the number is not stated. */
    public String size() {
        if (people == null) {
            return "How many people took part is not stated.";
        }
        return people == 1 ? "One person took part." : Spaces.bind(people + " people took part.");
    }

    /** Whether the study has this value in this filter. */
    public boolean has(Facet facet, String code) {
        return values(facet).stream().anyMatch(value -> value.code().equals(code));
    }
}
