package org.evidenceatlas.site.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.evidenceatlas.model.editorial.EditorialPage;
import org.evidenceatlas.model.editorial.GlossaryEntry;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.Topic;
import org.evidenceatlas.site.view.Link;

/**
 * Guides and topics that may serve a reader better than a list of studies: those whose names or
 * terms are among the words that were typed, or among what these words mean in papers.
 */
final class Signposts {
    private static final int GUIDES = 2;
    private static final int TOPICS = 3;
    private static final int SHORTEST = 3;

    /** Words of titles that lead nowhere. */
    private static final Set<String> SMALL =
            Set.of(
                    "what",
                    "why",
                    "how",
                    "the",
                    "and",
                    "one",
                    "read",
                    "understanding",
                    "study",
                    "here",
                    "matter",
                    "means",
                    "level",
                    "evidence",
                    "long",
                    "are");

    private record Weighed(Link link, int weight) {}

    private final Pack pack;

    Signposts(Pack pack) {
        this.pack = pack;
    }

    /** Where else to look, guides first; none for no words. */
    List<Link> of(String words) {
        if (words.isBlank()) {
            return List.of();
        }
        String meant = meant(bare(words));
        List<Link> posts = new ArrayList<>();
        best(guides(meant), GUIDES).forEach(posts::add);
        best(topics(meant), TOPICS).forEach(posts::add);
        return posts;
    }

    private static Stream<Link> best(Stream<Weighed> found, int most) {
        return found.filter(one -> one.weight() > 0)
                .sorted(Comparator.comparingInt(Weighed::weight).reversed())
                .limit(most)
                .map(Weighed::link);
    }

    private Stream<Weighed> guides(String meant) {
        return pack.editorial().stream()
                .filter(page -> page.path().startsWith("/guides/"))
                .map(page -> new Weighed(link(page), weight(page.title(), meant)));
    }

    private static Link link(EditorialPage page) {
        return new Link("Guide: " + page.title(), page.path());
    }

    private static int weight(String title, String meant) {
        return Stream.of(bare(title).strip().split(" "))
                .filter(word -> word.length() >= SHORTEST && !SMALL.contains(word))
                .filter(word -> holds(meant, word))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private Stream<Weighed> topics(String meant) {
        return pack.topics().stream()
                .map(
                        topic ->
                                new Weighed(
                                        new Link("Topic: " + topic.name(), "/topics/" + topic.id()),
                                        longest(topic, meant)));
    }

    private static int longest(Topic topic, String meant) {
        return Stream.concat(Stream.of(topic.name()), topic.terms().stream())
                .map(term -> bare(term).strip())
                .filter(term -> term.length() >= SHORTEST && holds(meant, term))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The words with what papers call it, and with other names of what they name. */
    private String meant(String words) {
        StringBuilder all = new StringBuilder(words);
        pack.sayings().stream()
                .filter(one -> one.say().stream().anyMatch(say -> holds(words, bare(say).strip())))
                .forEach(one -> one.mean().forEach(mean -> all.append(bare(mean))));
        String known = all.toString();
        for (GlossaryEntry entry : pack.glossary()) {
            List<String> names = new ArrayList<>(entry.aliases());
            names.add(entry.term());
            if (names.stream().anyMatch(name -> holds(known, bare(name).strip()))) {
                names.forEach(name -> all.append(bare(name)));
            }
        }
        return all.toString();
    }

    private static boolean holds(String words, String phrase) {
        return !phrase.isEmpty() && words.contains(" " + phrase + " ");
    }

    /** Small letters and digits alone, one space around each word. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(" ");
        for (char unit : text.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean kept = Character.isLetterOrDigit(unit);
            if (kept || bare.charAt(bare.length() - 1) != ' ') {
                bare.append(kept ? unit : ' ');
            }
        }
        return bare.append(' ').toString().replace("  ", " ");
    }
}
