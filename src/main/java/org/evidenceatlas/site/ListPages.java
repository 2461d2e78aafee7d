package org.evidenceatlas.site;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.model.study.Status;
import org.evidenceatlas.pack.Topic;
import org.evidenceatlas.site.chart.EvidenceMap;
import org.evidenceatlas.site.evidence.Banners;
import org.evidenceatlas.site.finding.Answers;
import org.evidenceatlas.site.finding.Asked;
import org.evidenceatlas.site.finding.ListView;
import org.evidenceatlas.site.finding.ListView.FilterGroup;
import org.evidenceatlas.site.finding.SearchForms;
import org.evidenceatlas.site.frame.Shells;
import org.evidenceatlas.site.overview.HomeView;
import org.evidenceatlas.site.overview.RetractionsView;
import org.evidenceatlas.site.shelf.Card;
import org.evidenceatlas.site.shelf.Shelf;
import org.evidenceatlas.site.view.Entry;
import org.evidenceatlas.site.view.Link;

/** The first page, the lists of studies with their single filters, and the retractions. */
final class ListPages {
    private static final int PAGE = Answers.PAGE;
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
        pages.list(new Narrowed("Studies", "/evidence", Asked.NOTHING), moment.shelf().all());
        for (Facet facet : Facet.values()) {
            for (Shelf.Counted one : moment.shelf().values(facet)) {
                String code = one.value().code();
                pages.list(
                        new Narrowed(
                                facet.words() + ": " + one.value().words(),
                                address(facet, one.value()),
                                Asked.of(facet, code)),
                        moment.shelf().with(facet, code));
            }
        }
        pages.fields();
        pages.byOneThing();
        pages.retractions();
    }

    private record Narrowed(String heading, String path, Asked asked) {}

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

    private ListView view(Narrowed list, List<Card> cards, At at) {
        int from = (at.page() - 1) * PAGE;
        int to = Math.min(cards.size(), from + PAGE);
        return new ListView(
                list.heading(),
                count(cards.size()) + ".",
                Shelf.anyRetold(cards),
                SearchForms.unasked(shelf, list.asked()),
                narrowed(list),
                List.of(),
                List.of(),
                entries(cards.subList(from, to)),
                List.of(),
                new ListView.Pager(
                        "Page " + at.page() + " of " + at.pages(),
                        at.page() == 1 ? null : page(list.path(), at.page() - 1),
                        at.page() == at.pages() ? null : page(list.path(), at.page() + 1)));
    }

    private static List<Link> narrowed(Narrowed list) {
        return list.asked().isNothing() ? List.of() : List.of(new Link(list.heading(), Asked.PATH));
    }

    static String count(int studies) {
        if (studies == 0) {
            return "No study has been published here yet";
        }
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

    /** The list behind each field of the map. */
    private void fields() {
        for (Shelf.Counted topic : shelf.values(Facet.TOPIC)) {
            List<Card> cards = shelf.with(Facet.TOPIC, topic.value().code());
            for (Shelf.Counted design : shelf.values(Facet.DESIGN)) {
                String code = design.value().code();
                List<Card> here =
                        cards.stream().filter(card -> card.has(Facet.DESIGN, code)).toList();
                if (!here.isEmpty()) {
                    list(
                            new Narrowed(
                                    topic.value().words() + ", " + design.value().words(),
                                    EvidenceMap.href(topic.value(), design.value()),
                                    Asked.of(Facet.TOPIC, topic.value().code())
                                            .and(Facet.DESIGN, code)),
                            here);
                }
            }
        }
    }

    /** All lists that one value narrows, for copies of the site that no server answers for. */
    private void byOneThing() {
        moment.page(
                new Shells.Head(
                        "Lists by one thing",
                        "All lists of studies that one filter narrows.",
                        "/evidence/by",
                        "/evidence",
                        false),
                "by",
                () -> groups);
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
