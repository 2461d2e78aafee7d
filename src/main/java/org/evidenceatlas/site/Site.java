package org.evidenceatlas.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.machinery.Catalogue;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.site.overview.LastRun;
import org.evidenceatlas.site.shelf.Shelf;
import org.evidenceatlas.site.words.Days;
import org.evidenceatlas.store.Published;

/**
 * The whole site as a table from address to bytes. {@code build} writes exactly these bytes and
 * {@code serve} answers with them; nothing here looks at a clock. Thread-safe.
 */
public final class Site {
    private final Published published;
    private final Setup setup;
    private final Shells shells;
    private final AtomicReference<Snapshot> latest = new AtomicReference<>();

    /**
     * What a site is made of, beside what is published.
     *
     * @param stamp what built it, for the footer: "Evidence Atlas 0.1.0"
     */
    public record Setup(Pack pack, SiteConfig config, Catalogue catalogue, String stamp) {}

    private record Snapshot(long run, Moment moment) {}

    public Site(Published published, Setup setup) {
        this.published = published;
        this.setup = setup;
        this.shells = new Shells(setup.config(), setup.pack());
    }

    /** Every address without a query, assets included, in a stable order. */
    public List<String> paths() {
        return List.copyOf(moment().table().keySet());
    }

    /** What stands under a path such as "/evidence"; empty where nothing does. */
    public Optional<Resource> get(String path) {
        return Optional.ofNullable(moment().table().get(path)).map(Supplier::get);
    }

    /** The page for addresses under which nothing stands. */
    public Resource notFound() {
        return get("/404").orElseThrow();
    }

    /** The table, made anew when a run has finished since. */
    private Moment moment() {
        long run = published.run();
        Snapshot snapshot = latest.get();
        if (snapshot == null || snapshot.run() != run) {
            snapshot = new Snapshot(run, fill(published.asOf()));
            latest.set(snapshot);
        }
        return snapshot.moment();
    }

    private Moment fill(Optional<Instant> asOf) {
        Shelf shelf = new Shelf(published.briefs(), setup.pack());
        String day = asOf.map(Days::of).orElse(null);
        LastRun last = LastRun.of(published);
        Moment moment = new Moment(shelf, shells.live(day, setup.stamp(), last.stale()));
        ListPages.add(moment, setup);
        PackPages.add(moment, setup);
        EditorialPages.add(moment, setup);
        MachineryPages.add(moment, setup, last);
        ScorePages.add(moment, setup);
        new StudyPages(published, setup).add(moment);
        AssetPages.add(moment, setup.config());
        return moment;
    }
}
