package org.evidenceatlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evidenceatlas.model.classification.StudyDesign;
import org.evidenceatlas.model.page.Brief;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.search.Shelf.Made;
import org.junit.jupiter.api.Test;

/** Filters and their counts, held against counting one by one. */
class FilterTest {
    private static final int STUDIES = 120;

    private final Shelf shelf = new Shelf();
    private final StudyIndex index;

    FilterTest() {
        Random chance = new Random(7);
        StudyDesign[] designs = StudyDesign.values();
        Status.Value[] states = Status.Value.values();
        List<String> topics = List.of("sleep", "brain", "immunology");
        for (int i = 0; i < STUDIES; i++) {
            String word = chance.nextBoolean() ? "zinc" : "iron";
            Made made =
                    Made.of(
                                    "study-" + i,
                                    "A study of " + word,
                                    "It measured " + word + " in blood.")
                            .by(2000 + chance.nextInt(5), "Doe")
                            .now(states[chance.nextInt(states.length)])
                            .with(
                                    designs[chance.nextInt(4)],
                                    chance.nextInt(4) * 60,
                                    topics.subList(0, chance.nextInt(4)).toArray(String[]::new));
            shelf.put(made);
        }
        index = shelf.brought();
    }

    private List<Brief> fitting(String word, Map<Facet, Set<String>> filters) {
        return shelf.pages().values().stream()
                .map(Brief::of)
                .filter(brief -> brief.byline().title().plain().contains(word))
                .filter(
                        brief ->
                                filters.entrySet().stream()
                                        .allMatch(
                                                one ->
                                                        one.getKey().codes(brief).stream()
                                                                .anyMatch(
                                                                        one.getValue()::contains)))
                .toList();
    }

    @Test
    void everyCountIsWhatChoosingTheValueGives() {
        Random chance = new Random(11);
        for (int round = 0; round < 60; round++) {
            Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
            for (Facet facet : List.of(Facet.DESIGN, Facet.YEAR, Facet.TOPIC, Facet.SAMPLE)) {
                if (chance.nextInt(3) == 0) {
                    filters.put(facet, some(facet, chance));
                }
            }
            String word = chance.nextBoolean() ? "zinc" : "";
            Wish wish = Wish.of(word).with(filters);
            Found found = index.find(wish);
            assertThat(found.total()).isEqualTo(fitting(word, filters).size());
            for (Facet facet : Facet.values()) {
                Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
                others.putAll(filters);
                others.remove(facet);
                Map<String, Integer> counted = new TreeMap<>();
                fitting(word, others).stream()
                        .flatMap(brief -> facet.codes(brief).stream())
                        .forEach(code -> counted.merge(code, 1, Integer::sum));
                assertThat(found.counts()).containsEntry(facet, counted);
            }
        }
    }

    private Set<String> some(Facet facet, Random chance) {
        Set<String> codes = new TreeSet<>();
        shelf.pages().values().stream()
                .map(Brief::of)
                .flatMap(brief -> facet.codes(brief).stream())
                .filter(code -> chance.nextInt(20) == 0)
                .forEach(codes::add);
        codes.add("no-such-value");
        return codes;
    }

    @Test
    void anUnknownValueFindsNothingAndBreaksNothing() {
        Found found = index.find(Wish.of("").with(Map.of(Facet.DESIGN, Set.of("<b>"))));
        assertThat(found.total()).isZero();
        assertThat(found.counts().get(Facet.DESIGN)).isNotEmpty();
    }

    @Test
    void ordersAreByYearAndByNumberOfPeopleThenBySlug() {
        for (Sort sort : List.of(Sort.NEWEST, Sort.OLDEST, Sort.LARGEST)) {
            Wish wish = new Wish("", Map.of(), Years.ALL, sort, 0, Wish.MOST);
            List<Brief> found =
                    index.find(wish).hits().stream()
                            .map(hit -> Brief.of(shelf.pages().getOrDefault(hit.slug(), none())))
                            .toList();
            assertThat(found)
                    .hasSize(STUDIES)
                    .isSortedAccordingTo(
                            (one, other) -> {
                                int first = Long.compare(key(one, sort), key(other, sort));
                                return first != 0 ? first : one.slug().compareTo(other.slug());
                            });
        }
    }

    private static Page none() {
        return Shelf.page(Made.of("none", "none", "none"));
    }

    private static long key(Brief brief, Sort sort) {
        Integer year = brief.byline().year();
        Integer people = brief.people();
        return switch (sort) {
            case OLDEST -> year == null ? Long.MAX_VALUE : year;
            case LARGEST -> people == null ? 1 : -people;
            default -> year == null ? 0 : -year;
        };
    }

    @Test
    void yearsAreBoundsForAllElse() {
        Wish wish = new Wish("zinc", Map.of(), new Years(2001, 2002), Sort.BEST, 0, Wish.MOST);
        Found found = index.find(wish);
        assertThat(found.counts().get(Facet.YEAR)).containsOnlyKeys("2001", "2002");
        assertThat(found.hits()).hasSize(found.total()).isNotEmpty();
    }

    @Test
    void pagesOfAnAnswerAddUpToIt() {
        List<Hit> all = index.find(page(0, Wish.MOST)).hits();
        for (int from = 0; from < all.size(); from += 7) {
            assertThat(index.find(page(from, 7)).hits())
                    .isEqualTo(all.subList(from, Math.min(all.size(), from + 7)));
        }
        assertThat(index.find(page(Integer.MAX_VALUE, 7)).hits()).isEmpty();
    }

    private static Wish page(int from, int size) {
        return new Wish("zinc", Map.of(), Years.ALL, Sort.BEST, from, size);
    }
}
