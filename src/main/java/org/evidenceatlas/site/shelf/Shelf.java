package org.evidenceatlas.site.shelf;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.evidenceatlas.model.page.Brief;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.Topic;

/** All published studies side by side, newest first. Immutable. */
public final class Shelf {
    private final List<Card> cards;
    private final Map<String, Card> bySlug = new LinkedHashMap<>();
    private final Pack pack;

    /** Counted once, for every answer asks for them. */
    private final Map<Facet, List<Counted>> counted = new EnumMap<>(Facet.class);

    public Shelf(List<Brief> briefs, Pack pack) {
        this.pack = pack;
        this.cards =
                briefs.stream()
                        .map(brief -> Card.of(brief, pack))
                        .sorted(
                                Comparator.comparingInt(Card::year)
                                        .reversed()
                                        .thenComparing(Card::slug))
                        .toList();
        cards.forEach(card -> bySlug.put(card.slug(), card));
        for (Facet facet : Facet.values()) {
            counted.put(facet, count(facet));
        }
    }

    /** Every study. */
    public List<Card> all() {
        return cards;
    }

    /** The study under a slug. */
    public Optional<Card> card(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** The studies with a value in a filter. */
    public List<Card> with(Facet facet, String code) {
        return where(card -> card.has(facet, code));
    }

    /** The studies that fit. */
    public List<Card> where(Predicate<Card> fits) {
        return cards.stream().filter(fits).toList();
    }

    /** A value of a filter with the number of studies that have it, 1 or more. */
    public record Counted(Card.Value value, int count) {}

    /** The values of a filter that occur, in the filter's own order. */
    public List<Counted> values(Facet facet) {
        return counted.getOrDefault(facet, List.of());
    }

    private List<Counted> count(Facet facet) {
        Map<String, Counted> counts = new TreeMap<>(order(facet));
        for (Card card : cards) {
            for (Card.Value value : card.values().getOrDefault(facet, List.of())) {
                counts.merge(
                        value.code(),
                        new Counted(value, 1),
                        (before, one) -> new Counted(value, before.count() + one.count()));
            }
        }
        return List.copyOf(counts.values());
    }

    private Comparator<String> order(Facet facet) {
        List<String> known =
                switch (facet) {
                    case TOPIC -> pack.topics().stream().map(Topic::id).toList();
                    case DEFINITION -> pack.definitions().stream().map(CaseDefinition::id).toList();
                    default -> facet.known();
                };
        return Comparator.<String>comparingInt(code -> known.indexOf(code))
                .thenComparing(Comparator.reverseOrder());
    }

    /** Whether any of these studies is shown from our retelling. */
    public static boolean anyRetold(List<Card> cards) {
        return cards.stream().anyMatch(Card::retold);
    }
}
