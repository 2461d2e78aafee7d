package org.evidenceatlas.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evidenceatlas.model.page.Brief;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.page.Revision;

/** What a home has published, as the site reads it. Implementations are thread-safe. */
public interface Published {
    /** The latest page of every published study, in the order of their slugs. */
    List<Page> pages();

    /** What lists need of every published study, in the order of their slugs. */
    default List<Brief> briefs() {
        return pages().stream().map(Brief::of).toList();
    }

    /** Every slug with the number of its latest revision, redirected slugs included. */
    Map<String, Integer> latest();

    /**
     * For each slug under which a page stands, a text that changes whenever that page does; without
     * slugs that lead to another.
     */
    default SortedMap<String, String> states() {
        SortedMap<String, String> states = new TreeMap<>();
        latest().forEach((slug, number) -> states.put(slug, Integer.toString(number)));
        states.keySet().removeAll(redirects().keySet());
        return states;
    }

    /** The latest page under this slug. */
    Optional<Page> page(String slug);

    /** All revisions under this slug, oldest first; empty if there is no such page. */
    List<Revision> revisions(String slug);

    /** The bytes of a revision exactly as they were rendered when it was published. */
    Optional<byte[]> kept(String slug, int number);

    /** The as-of time of the last run, if there was one: "literature read up to". */
    Optional<Instant> asOf();

    /** The number of the last run; 0 before the first. Two runs may have the same as-of time. */
    long run();

    /** The report of the last run, as JSON, if there was one. */
    default Optional<String> report() {
        return Optional.empty();
    }

    /** When each source on the network that was ever asked last gave an answer, by its name. */
    default Map<String, Instant> answered() {
        return Map.of();
    }

    /** The slugs that lead to another, with where they lead, in the order of slugs. */
    default Map<String, String> redirects() {
        return Map.of();
    }

    /** The slug to which this one leads since its study became part of another. */
    default Optional<String> redirect(String slug) {
        return Optional.ofNullable(redirects().get(slug));
    }
}
