package org.evidenceatlas.site;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.site.chart.EvidenceMap;
import org.evidenceatlas.site.chart.FieldCharts;
import org.evidenceatlas.site.chart.FieldView;
import org.evidenceatlas.site.frame.Shells;
import org.evidenceatlas.site.shelf.Card;
import org.evidenceatlas.site.shelf.Shelf;

/** The whole field in pictures: the evidence and gap map, and the years. */
final class MapPages {
    private final Moment moment;
    private final Shelf shelf;

    private MapPages(Moment moment) {
        this.moment = moment;
        this.shelf = moment.shelf();
    }

    static void add(Moment moment, Pack pack) {
        MapPages pages = new MapPages(moment);
        pages.map(pack);
        pages.years();
    }

    private void map(Pack pack) {
        List<Card.Value> topics =
                pack.topics().stream().map(one -> new Card.Value(one.id(), one.name())).toList();
        EvidenceMap map = EvidenceMap.of(shelf, topics);
        moment.page(
                new Shells.Head(
                        "Map of the evidence",
                        "Which topics were studied in which way, and where the gaps are.",
                        "/map",
                        "/map",
                        Shelf.anyRetold(shelf.all())),
                "map",
                () -> map);
    }

    private void years() {
        FieldView view =
                new FieldView(
                        shelf.where(card -> card.year() > 0).size(),
                        Stream.of(
                                        FieldCharts.overTheYears(
                                                "levels",
                                                "Papers by year and evidence level",
                                                shelf,
                                                Facet.LEVEL),
                                        FieldCharts.overTheYears(
                                                "pem",
                                                "Papers by year and PEM criterion",
                                                shelf,
                                                Facet.PEM))
                                .filter(Objects::nonNull)
                                .toList(),
                        FieldCharts.sizes(shelf));
        moment.page(
                new Shells.Head(
                        "The field over the years",
                        "How many papers of which level, who could enter, and how many people.",
                        "/years",
                        "/map",
                        Shelf.anyRetold(shelf.all())),
                "years",
                () -> view);
    }
}
