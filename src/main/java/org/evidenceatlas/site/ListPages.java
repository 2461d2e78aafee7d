package org.evidenceatlas.site;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.pack.Topic;
import org.evidenceatlas.site.evidence.Banners;
import org.evidenceatlas.site.overview.HomeView;
import org.evidenceatlas.site.overview.ListView;
import org.evidenceatlas.site.overview.ListView.FilterGroup;
import org.evidenceatlas.site.overview.ListView.Pager;
import org.evidenceatlas.site.overview.RetractionsView;
import org.evidenceatlas.site.shelf.Card;
import org.evidenceatlas.site.shelf.Shelf;
import org.evidenceatlas.site.view.Entry;
import org.evidenceatlas.site.view.Link;
import org.jspecify.annotations.Nullable;

/** The first page, the lists of studies with their single filters, and the retractions. */
final class ListPages {
    private static final int PAGE = 40;
    private static final int NEWEST = 5;

    private final Moment moment;
    private final Shelf shelf;
    private final List<FilterGroup> groups;

    private ListPages(Moment moment) {
        this.moment = moment;
        this.shelf = moment.shelf();
        this.groups = groups(shelf);
    }

    static void add(Moment moment, Site.Setup setup) {
        ListPages pages = new ListPages(moment);
        pages.home(setup);
        pages.list(new Narrowed("Studies", "/evidence", null), moment.shelf().all());
        for (Facet facet : Facet.values()) {
            for (Shelf.Counted one : moment.shelf().values(facet)) {
                String words = facet.words() + ": " + one.value().words();
                String path = address(facet, one.value());
                pages.list(
                        new Narrowed(words, path, words),
                        moment.shelf().with(facet, one.value().code()));
            }
        }
        pages.retractions();
    }

    private record Narrowed(String heading, String path, @Nullable String filter) {}

    static String address(Facet facet, Card.Value value) {
        return "/evidence/by/" + facet.code() + "/" + value.code();
    }

    private void home(Site.Setup setup) {
        String name = setup.config().name();
        String text =
                "What research on "
                        + setup.config().condition()
                        + " found, and what it does not prove, study by study.";
        boolean sample = Shelf.anyRetold(shelf.all());
        moment.page(
                new Shells.Head("First page", text, "/", "/", sample),
                "home",
                () ->
                        new HomeView(
                                name,
                                setup.config().condition(),
                                shelf.all().size(),
                                sample,
                                entries(shelf.all().stream().limit(NEWEST).toList()),
                                setup.pack().topics().stream().map(ListPages::link).toList(),
                                groups.stream().filter(group -> isOnHome(group.name())).toList()));
    }

    private static boolean isOnHome(String name) {
        return name.equals(Facet.LEVEL.words()) || name.equals(Facet.DESIGN.words());
    }

    private static Link link(Topic topic) {
        return new Link(topic.name(), "/topics/" + topic.id());
    }

    private void list(Narrowed narrowed, List<Card> cards) {
        int pages = Math.max(1, (cards.size() + PAGE - 1) / PAGE);
        for (int page = 1; page <= pages; page++) {
            int number = page;
            String path = page(narrowed.path(), page);
            String more = page == 1 ? "" : ", page " + page;
            moment.page(
                    new Shells.Head(
                            narrowed.heading() + more,
                            "Studies in plain words. " + narrowed.heading() + more + ".",
                            path,
                            "/evidence",
                            Shelf.anyRetold(cards)),
                    "list",
                    () -> view(narrowed, cards, new At(number, pages)));
        }
    }

    private record At(int page, int pages) {}

    private ListView view(Narrowed narrowed, List<Card> cards, At at) {
        int from = (at.page() - 1) * PAGE;
        int to = Math.min(cards.size(), from + PAGE);
        return new ListView(
                narrowed.heading(),
                count(cards.size()),
                narrowed.filter(),
                Shelf.anyRetold(cards),
                groups,
                entries(cards.subList(from, to)),
                new Pager(
                        "Page " + at.page() + " of " + at.pages(),
                        at.page() == 1 ? null : page(narrowed.path(), at.page() - 1),
                        at.page() == at.pages() ? null : page(narrowed.path(), at.page() + 1)));
    }

    static String count(int studies) {
        return studies == 1 ? "1 study" : studies + " studies, newest first";
    }

    private static String page(String path, int page) {
        return page == 1 ? path : path + "/page/" + page;
    }

    static List<Entry> entries(List<Card> cards) {
        return cards.stream().map(Card::entry).toList();
    }

    private static List<FilterGroup> groups(Shelf shelf) {
        List<FilterGroup> groups = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<Link> links =
                    shelf.values(facet).stream()
                            .map(
                                    one ->
                                            new Link(
                                                    one.value().words() + " (" + one.count() + ")",
                                                    address(facet, one.value())))
                            .toList();
            if (!links.isEmpty()) {
                groups.add(new FilterGroup(facet.words(), links));
            }
        }
        return groups;
    }

    private void retractions() {
        List<Card> cards = shelf.where(card -> hasNotice(card.status().value()));
        boolean sample = Shelf.anyRetold(cards);
        moment.page(
                new Shells.Head(
                        "Retractions, concerns and corrections",
                        "Papers in this atlas that no longer stand, are in doubt or were corrected.",
                        "/retractions",
                        "",
                        sample),
                "retractions",
                () -> new RetractionsView(sample, cards.stream().map(ListPages::notice).toList()));
    }

    private static boolean hasNotice(Status.Value value) {
        return value != Status.Value.CURRENT && value != Status.Value.UNKNOWN;
    }

    private static RetractionsView.Notice notice(Card card) {
        return new RetractionsView.Notice(card.entry(), Banners.of(card.status()));
    }
}
