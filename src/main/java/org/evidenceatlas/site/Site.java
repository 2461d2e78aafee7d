package org.evidenceatlas.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.machinery.Catalogue;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.search.StudyIndex;
import org.evidenceatlas.site.finding.Answers;
import org.evidenceatlas.site.finding.Asked;
import org.evidenceatlas.site.frame.Shells;
import org.evidenceatlas.site.overview.LastRun;
import org.evidenceatlas.site.shelf.Shelf;
import org.evidenceatlas.site.words.Days;
import org.evidenceatlas.store.Published;

/**
 * The whole site as a table from address to bytes. {@code build} writes exactly these bytes and
 * {@code serve} answers with them; nothing here looks at a clock. Thread-safe.
 */
public final class Site {
    /** The one path that is answered by what is asked for behind it. */
    public static final String ASKED = Asked.PATH;

    private final Published published;
    private final Setup setup;
    private final StudyIndex index;
    private final Shells shells;
    private final ReentrantLock making = new ReentrantLock();
    private final AtomicReference<Snapshot> latest = new AtomicReference<>();

    /**
     * What a site is made of, beside what is published.
     *
     * @param stamp what built it, for the footer: "Evidence Atlas 0.1.0"
     */
    public record Setup(Pack pack, SiteConfig config, Catalogue catalogue, String stamp) {}

    private record Snapshot(long run, Moment moment) {}

    /** A site whose search is built in memory. */
    public Site(Published published, Setup setup) {
        this(published, setup, StudyIndex.inMemory(setup.pack()));
    }

    /**
     * A site with this index, which it brings to what is published, and does not close.
     *
     * @param index used by no other site
     */
    public Site(Published published, Setup setup, StudyIndex index) {
        this.published = published;
        this.setup = setup;
        this.index = index;
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

    /**
     * The list of studies that a query asks for.
     *
     * @param query what stands behind the question mark of an address, as it was sent
     */
    public Resource ask(String query) {
        return SearchPages.answer(moment(), query);
    }

    /** The page for an address under which nothing stands. */
    public Resource notFound(String path) {
        return AssetPages.lost(moment(), path);
    }

    /** The table, made anew when a run has finished since. */
    /** Another one whenever anything that the site answers may have changed. */
    public String state() {
        return current().run() + "." + index.generation();
    }

    private Moment moment() {
        return current().moment();
    }

    /** Whoever comes while the table is made anew is answered from the one before. */
    private Snapshot current() {
        Snapshot snapshot = latest.get();
        if (snapshot != null && snapshot.run() == published.run()) {
            return snapshot;
        }
        if (snapshot != null && !making.tryLock()) {
            return snapshot;
        }
        if (snapshot == null) {
            making.lock();
        }
        try {
            return renewed();
        } finally {
            making.unlock();
        }
    }

    private Snapshot renewed() {
        long run = published.run();
        Snapshot snapshot = latest.get();
        if (snapshot == null || snapshot.run() != run) {
            snapshot = new Snapshot(run, fill(published.asOf()));
            latest.set(snapshot);
        }
        return snapshot;
    }

    private Moment fill(Optional<Instant> asOf) {
        Shelf shelf = new Shelf(published.briefs(), setup.pack());
        String day = asOf.map(Days::of).orElse(null);
        LastRun last = LastRun.of(published);
        index.bring(
                published.states(),
                slug ->
                        published
                                .page(slug)
                                .orElseThrow(
                                        () ->
                                                new IllegalStateException(
                                                        "No page " + slug + " in the home.")));
        Moment moment =
                new Moment(
                        shelf,
                        new Answers(index, shelf, setup.pack()),
                        shells.live(day, setup.stamp(), last.stale()));
        ListPages.add(moment, setup);
        PackPages.add(moment, setup);
        MapPages.add(moment, setup.pack());
        EditorialPages.add(moment, setup);
        MachineryPages.add(moment, setup, last);
        ScorePages.add(moment, setup);
        new StudyPages(published, setup).add(moment);
        AssetPages.add(moment, setup.config());
        return moment;
    }
}
