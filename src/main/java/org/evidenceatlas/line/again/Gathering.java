package org.evidenceatlas.line.again;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.evidenceatlas.stage.assemble.Cluster;
import org.evidenceatlas.stage.assemble.Holdings;
import org.evidenceatlas.store.Codec;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The clusters of a home. They are found again only when a record, a testimony, an issued slug or
 * the way of finding them is another; until then the records are read only for a study that has to
 * be assembled. Thread-safe.
 */
public final class Gathering {
    private final Home home;
    private final String version;
    private final BiFunction<Holdings, Map<String, String>, List<Cluster>> together;
    private final String holdings;
    private final Map<String, String> slugs;
    private @Nullable Holdings read;
    private @Nullable Map<String, Cluster> found;

    private record Clusters(List<Known> all) {}

    /**
     * Over what the home holds, and its slugs, as they are now.
     *
     * @param version of assemble
     * @param together finds clusters for what the home holds and issued slugs
     */
    public Gathering(
            Home home,
            String version,
            BiFunction<Holdings, Map<String, String>, List<Cluster>> together) {
        this.home = home;
        this.version = version;
        this.together = together;
        this.holdings = Codec.hash(List.of(home.records().state(), home.testimonies().state()));
        this.slugs = home.published().slugs();
    }

    private String input(Map<String, String> issued) {
        return Codec.hash(
                List.of(
                        version,
                        Shape.of(Cluster.class),
                        Shape.of(Known.class),
                        holdings,
                        Codec.hash(Codec.write(issued))));
    }

    /** The slugs as they were issued before: study id to slug. */
    public Map<String, String> slugs() {
        return slugs;
    }

    /** All clusters in the order of their ids. */
    public List<Known> all() {
        return home.ledger()
                .gathering(input(slugs), Clusters.class)
                .map(Clusters::all)
                .orElseGet(() -> find(slugs));
    }

    private List<Known> find(Map<String, String> issued) {
        List<Known> known =
                together.apply(holdings(), issued).parallelStream().map(Known::of).toList();
        home.ledger().gathered(input(issued), new Clusters(known));
        return known;
    }

    /** A whole cluster, with its records. */
    public synchronized Cluster cluster(String id) {
        Map<String, Cluster> known = found;
        if (known == null) {
            known = new HashMap<>();
            for (Cluster one : together.apply(holdings(), slugs)) {
                known.put(one.id(), one);
            }
            found = known;
        }
        return Objects.requireNonNull(known.get(id), id);
    }

    private synchronized Holdings holdings() {
        Holdings known = read;
        if (known == null) {
            known =
                    new Holdings(
                            home.records().current(),
                            home.testimonies().current(),
                            home.testimonies().lists());
            read = known;
        }
        return known;
    }

    /** After a run: the next one will meet the slugs that this one issued. */
    public void settle() {
        Map<String, String> issued = home.published().slugs();
        if (!issued.equals(slugs)) {
            find(issued);
        }
    }
}
