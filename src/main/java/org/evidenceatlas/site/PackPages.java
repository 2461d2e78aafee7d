package org.evidenceatlas.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.evidenceatlas.model.editorial.EditorialSentence;
import org.evidenceatlas.model.editorial.GlossaryEntry;
import org.evidenceatlas.model.page.Facet;
import org.evidenceatlas.pack.CaseDefinition;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.Topic;
import org.evidenceatlas.site.chart.FieldCharts;
import org.evidenceatlas.site.frame.Shells;
import org.evidenceatlas.site.overview.DefinitionTable;
import org.evidenceatlas.site.overview.DefinitionView;
import org.evidenceatlas.site.overview.GlossaryView;
import org.evidenceatlas.site.overview.IndexView;
import org.evidenceatlas.site.overview.TopicView;
import org.evidenceatlas.site.shelf.Card;
import org.evidenceatlas.site.shelf.Shelf;
import org.evidenceatlas.site.view.Link;
import org.evidenceatlas.site.view.Row;
import org.evidenceatlas.site.view.Source;
import org.evidenceatlas.site.words.Addresses;
import org.evidenceatlas.site.words.Words;

/** The pages that a condition pack makes: topics, case definitions, words explained. */
final class PackPages {
    private static final int SHOWN = 40;

    private final Moment moment;
    private final Pack pack;

    private PackPages(Moment moment, Pack pack) {
        this.moment = moment;
        this.pack = pack;
    }

    static void add(Moment moment, Site.Setup setup) {
        PackPages pages = new PackPages(moment, setup.pack());
        pages.topics();
        pages.definitions();
        if (!setup.pack().glossary().isEmpty()) {
            pages.glossary();
        }
    }

    private void topics() {
        List<IndexView.Line> lines = new ArrayList<>();
        for (Topic topic : pack.topics()) {
            List<Card> cards = moment.shelf().with(Facet.TOPIC, topic.id());
            Link link = new Link(topic.name(), "/topics/" + topic.id());
            lines.add(new IndexView.Line(link, studies(cards.size())));
            topic(topic, cards);
        }
        IndexView view =
                new IndexView("Topics", List.of("What the studies here are about."), lines);
        moment.page(
                new Shells.Head(
                        "Topics", "What the studies are about.", "/topics", "/topics", false),
                "index",
                () -> view);
    }

    private void topic(Topic topic, List<Card> cards) {
        String path = "/topics/" + topic.id();
        boolean sample = Shelf.anyRetold(cards);
        String all = "/evidence/by/topic/" + topic.id();
        moment.page(
                new Shells.Head(
                        topic.name(), "Studies on " + topic.name() + ".", path, "/topics", sample),
                "topic",
                () ->
                        new TopicView(
                                topic.name(),
                                topic.paragraph().stream().map(PackPages::source).toList(),
                                counted(cards.size()),
                                sample,
                                FieldCharts.timeline(
                                        "years", topic.name() + " over the years", cards),
                                ListPages.entries(cards.stream().limit(SHOWN).toList()),
                                cards.size() > SHOWN
                                        ? List.of(new Link("All studies of this topic", all))
                                        : List.of()));
    }

    private static Source source(EditorialSentence one) {
        Source.Editorial opened =
                new Source.Editorial(
                        one.source().title(),
                        Addresses.of(one.source().address()),
                        one.source().opened());
        return new Source("", one.text(), "Editorial", List.of(), null, null, opened);
    }

    private static String studies(int number) {
        return number == 0 ? "No study yet" : number == 1 ? "1 study" : number + " studies";
    }

    private static String counted(int number) {
        return number == 0 ? "No study of this atlas yet." : ListPages.count(number) + ".";
    }

    private void definitions() {
        List<CaseDefinition> byYear =
                pack.definitions().stream()
                        .sorted(
                                Comparator.comparingInt(CaseDefinition::year)
                                        .thenComparing(CaseDefinition::id))
                        .toList();
        byYear.forEach(this::definition);
        DefinitionTable table = new DefinitionTable(byYear.stream().map(PackPages::line).toList());
        moment.page(
                new Shells.Head(
                        "Case definitions",
                        "Who counts as having the illness, by which definition.",
                        "/definitions",
                        "/definitions",
                        false),
                "definitions",
                () -> table);
    }

    private static DefinitionTable.Line line(CaseDefinition one) {
        List<String> core = one.coreSymptoms();
        return new DefinitionTable.Line(
                new Link(one.name(), "/definitions/" + one.id()),
                Integer.toString(one.year()),
                asksForPem(one),
                Words.ofPemCode(one.pemCriterion()),
                Words.ofCode(one.quality()),
                duration(one),
                core.isEmpty() ? "Not known here" : Words.sentence(String.join("; ", core)),
                one.source(),
                Addresses.of(one.source()),
                one.clauseChecked() ? "Read" : "Not checked");
    }

    private static String duration(CaseDefinition one) {
        int months = one.durationMonths();
        return months == 0 ? "Not known here" : months == 1 ? "1 month" : months + " months";
    }

    private static String asksForPem(CaseDefinition one) {
        return switch (one.requiresPem()) {
            case "yes" -> "Requires post-exertional malaise.";
            case "no" -> "Does not require post-exertional malaise.";
            case "optional" -> "Post-exertional malaise is optional.";
            case "exertional-fatigue" -> "Asks for fatigue after exertion.";
            default -> "What it asks about post-exertional malaise is not known here.";
        };
    }

    private void definition(CaseDefinition one) {
        List<Card> cards = moment.shelf().where(card -> card.definitions().contains(one.id()));
        boolean sample = Shelf.anyRetold(cards);
        moment.page(
                new Shells.Head(
                        one.name(),
                        "What this case definition asks for, and the studies that used it.",
                        "/definitions/" + one.id(),
                        "/definitions",
                        sample),
                "definition",
                () ->
                        new DefinitionView(
                                one.name(),
                                one.clauseChecked(),
                                one.clause(),
                                one.clausePlace(),
                                rows(one),
                                counted(cards.size()),
                                sample,
                                ListPages.entries(cards)));
    }

    private static List<Row> rows(CaseDefinition one) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Year", Integer.toString(one.year())));
        rows.add(Row.of("Post-exertional malaise", asksForPem(one)));
        rows.add(Row.of("Entry by it alone means", Words.ofPemCode(one.pemCriterion())));
        rows.add(Row.of("How strictly it selects", Words.ofCode(one.quality())));
        rows.add(Row.of("Ill for at least", duration(one)));
        if (!one.coreSymptoms().isEmpty()) {
            rows.add(
                    Row.of(
                            "Other symptoms that must be there",
                            Words.sentence(String.join("; ", one.coreSymptoms()))));
        }
        if (!one.aliases().isEmpty()) {
            rows.add(Row.of("Also called", String.join(", ", one.aliases())));
        }
        String address = Addresses.of(one.source());
        rows.add(
                address == null
                        ? Row.of("Source", one.source())
                        : Row.of("Source", new Link(one.source(), address)));
        return rows;
    }

    private void glossary() {
        List<GlossaryView.Word> words =
                pack.glossary().stream()
                        .sorted(
                                Comparator.comparing(
                                        (GlossaryEntry entry) ->
                                                entry.term().toLowerCase(Locale.ROOT)))
                        .map(PackPages::word)
                        .toList();
        moment.page(
                new Shells.Head(
                        "Words explained",
                        "Technical words of research papers in plain words.",
                        "/glossary",
                        "/glossary",
                        false),
                "glossary",
                () -> new GlossaryView(words));
    }

    private static GlossaryView.Word word(GlossaryEntry entry) {
        return new GlossaryView.Word(
                entry.term(), String.join(", ", entry.aliases()), entry.meaning());
    }
}
