package org.evidenceatlas.site.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.search.Found;
import org.evidenceatlas.search.Hit;
import org.evidenceatlas.search.Sort;
import org.evidenceatlas.search.StudyIndex;
import org.evidenceatlas.site.shelf.Card;
import org.evidenceatlas.site.shelf.Shelf;
import org.evidenceatlas.site.view.Entry;
import org.evidenceatlas.site.view.Link;
import org.evidenceatlas.site.view.Said;
import org.jspecify.annotations.Nullable;

/** Answers what the list of studies is asked for. Thread-safe. */
public final class Answers {
    /** How many studies stand on a page. */
    public static final int PAGE = 40;

    private static final int WAYS = 8;
    private static final int RELATED = 6;

    private final StudyIndex index;
    private final Shelf shelf;
    private final Signposts signposts;
    private final Map<Facet, Set<String>> known = new EnumMap<>(Facet.class);

    /**
     * Over these studies.
     *
     * @param index brought to the same state as the shelf
     */
    public Answers(StudyIndex index, Shelf shelf, Pack pack) {
        this.index = index;
        this.signposts = new Signposts(pack);
        this.shelf = shelf;
        for (Facet facet : Facet.values()) {
            known.put(
                    facet,
                    shelf.values(facet).stream()
                            .map(one -> one.value().code())
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** What the part of an address behind its question mark asks for. */
    public Asked read(String query) {
        return QueryReader.read(query, known);
    }

    /** The answer, as a page shows it. */
    public ListView answer(Asked asked) {
        Found found = index.find(asked.wish(PAGE));
        int pages = Math.max(1, (found.total() + PAGE - 1) / PAGE);
        if (asked.page() > pages) {
            return answer(asked.onPage(pages));
        }
        List<Entry> entries =
                found.hits().stream().flatMap(hit -> entry(hit, asked.sort()).stream()).toList();
        List<Choice> choices = choices(asked);
        List<String> notes = new ArrayList<>(asked.notes());
        notes.addAll(found.notes());
        boolean sample =
                found.hits().stream()
                        .flatMap(hit -> shelf.card(hit.slug()).stream())
                        .anyMatch(Card::retold);
        return new ListView(
                heading(asked),
                count(found.total(), asked),
                sample,
                SearchForms.of(shelf, asked, found.counts()),
                links(choices),
                notes,
                signposts.of(asked.words()),
                entries,
                found.total() == 0 ? ways(asked, choices) : List.of(),
                pager(asked, pages));
    }

    /** The studies nearest to one, each with the reason why it is listed. */
    public List<Entry> related(String slug) {
        return index.related(slug, RELATED).stream()
                .flatMap(
                        near ->
                                shelf.card(near.slug()).stream()
                                        .map(card -> card.entry().because(near.reason())))
                .toList();
    }

    /** A list by size shows the sizes. */
    private Optional<Entry> entry(Hit hit, Sort sort) {
        List<Said> said =
                hit.snippet().stream().map(one -> new Said(one.text(), one.matched())).toList();
        return shelf.card(hit.slug())
                .map(
                        card -> {
                            Entry entry = card.entry().saying(said);
                            return sort == Sort.LARGEST ? entry.because(card.size()) : entry;
                        });
    }

    private static String heading(Asked asked) {
        return asked.words().isEmpty() ? "Studies" : "Studies: “" + asked.words() + "”";
    }

    private static String count(int total, Asked asked) {
        if (total == 0) {
            return "No study fits.";
        }
        String order =
                switch (asked.sort()) {
                    case BEST -> asked.words().isEmpty() ? "newest first" : "best first";
                    case NEWEST -> "newest first";
                    case OLDEST -> "oldest first";
                    case LARGEST -> "most people first";
                };
        return total == 1 ? "1 study." : total + " studies, " + order + ".";
    }

    /** One thing that narrows the list, and the question without it. */
    private record Choice(String words, Asked without) {}

    private List<Choice> choices(Asked asked) {
        List<Choice> choices = new ArrayList<>();
        asked.filters()
                .forEach(
                        (facet, codes) ->
                                codes.forEach(
                                        code ->
                                                choices.add(
                                                        new Choice(
                                                                facet.words()
                                                                        + ": "
                                                                        + words(facet, code),
                                                                asked.without(facet, code)))));
        if (!asked.years().isAll()) {
            choices.add(new Choice("Year: " + years(asked), asked.ofAnyYear()));
        }
        return choices;
    }

    private static List<Link> links(List<Choice> choices) {
        return choices.stream().map(one -> new Link(one.words(), one.without().address())).toList();
    }

    private static String years(Asked asked) {
        Integer from = asked.years().from();
        Integer to = asked.years().to();
        if (from != null && to != null) {
            return from.equals(to) ? "" + from : from + " to " + to;
        }
        return from != null ? "from " + from : "up to " + to;
    }

    private String words(Facet facet, String code) {
        return shelf.values(facet).stream()
                .map(Shelf.Counted::value)
                .filter(value -> value.code().equals(code))
                .map(Card.Value::words)
                .findFirst()
                .orElse(code);
    }

    /** What asking for a little less would give: without one choice, without the words. */
    private List<Link> ways(Asked asked, List<Choice> choices) {
        List<Link> ways = new ArrayList<>();
        boolean words = !asked.words().isEmpty();
        if (choices.size() > 1 || words) {
            choices.stream()
                    .limit(WAYS)
                    .forEach(one -> add(ways, "Without “" + one.words() + "”", one.without()));
        }
        if (words && !choices.isEmpty()) {
            add(ways, "Without the words “" + asked.words() + "”", asked.saying(""));
            add(ways, "The words alone, without filters", Asked.NOTHING.saying(asked.words()));
        }
        return ways;
    }

    private void add(List<Link> ways, String words, Asked less) {
        int total = index.find(less.wish(0)).total();
        if (total > 0) {
            ways.add(
                    new Link(
                            words + ": " + (total == 1 ? "1 study" : total + " studies"),
                            less.address()));
        }
    }

    private static ListView.Pager pager(Asked asked, int pages) {
        int page = asked.page();
        return new ListView.Pager(
                "Page " + page + " of " + pages,
                address(asked, page - 1, pages),
                address(asked, page + 1, pages));
    }

    private static @Nullable String address(Asked asked, int page, int pages) {
        return page < 1 || page > pages ? null : asked.onPage(page).address();
    }
}
