package org.evidenceatlas.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.site.shelf.Card;
import org.evidenceatlas.site.shelf.Shelf;
import org.evidenceatlas.site.view.Drawing;
import org.jspecify.annotations.Nullable;

/** Draws all studies of a shelf over the years, and how many people they had. */
public final class FieldCharts {
    private FieldCharts() {}

    /** One strip for each value of a filter; null where no study has a year. */
    public static @Nullable Strips overTheYears(String id, String title, Shelf shelf, Facet facet) {
        List<Card> cards = shelf.where(card -> card.year() > 0);
        if (cards.isEmpty()) {
            return null;
        }
        List<Integer> years = years(cards);
        List<Strips.Strip> strips = new ArrayList<>();
        for (Shelf.Counted one : shelf.values(facet)) {
            List<Integer> found =
                    cards.stream()
                            .filter(card -> card.has(facet, one.value().code()))
                            .map(Card::year)
                            .toList();
            if (!found.isEmpty()) {
                strips.add(new Strips.Strip(one.value().words(), Strips.counted(years, found)));
            }
        }
        return new Strips(id, title, years, strips);
    }

    /** All of these studies in one strip; null where fewer than two of them have a year. */
    public static @Nullable Strips timeline(String id, String title, List<Card> some) {
        List<Card> cards = some.stream().filter(card -> card.year() > 0).toList();
        if (cards.size() < 2) {
            return null;
        }
        List<Integer> years = years(cards);
        List<Integer> found = cards.stream().map(Card::year).toList();
        return new Strips(
                id,
                title,
                years,
                List.of(new Strips.Strip("Studies", Strips.counted(years, found))));
    }

    private static List<Integer> years(List<Card> cards) {
        int first = cards.stream().mapToInt(Card::year).min().orElseThrow();
        int last = cards.stream().mapToInt(Card::year).max().orElseThrow();
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** How many studies had how many people; null where there is no study. */
    public static @Nullable Drawing sizes(Shelf shelf) {
        List<Shelf.Counted> values = shelf.values(Facet.SAMPLE);
        int most = values.stream().mapToInt(Shelf.Counted::count).max().orElse(0);
        if (most == 0) {
            return null;
        }
        int full = Drawing.WIDTH - 2;
        List<Drawing.Bar> bars =
                values.stream()
                        .map(
                                one ->
                                        new Drawing.Bar(
                                                one.value().words(),
                                                Integer.toString(one.count()),
                                                Math.max(3, full * one.count() / most),
                                                !one.value().code().equals("not-stated")))
                        .toList();
        return new Drawing("How many people the studies had.", bars, List.of());
    }
}
