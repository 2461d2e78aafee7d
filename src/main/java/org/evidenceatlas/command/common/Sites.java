package org.evidenceatlas.command.common;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.search.StudyIndex;
import org.evidenceatlas.site.Site;
import org.evidenceatlas.store.HomeAddress;
import org.evidenceatlas.store.Published;

/** Puts the site over a home together, the same for build, serve and demo. */
public final class Sites {
    private Sites() {}

    /** What a site is made of beside its studies: the pack, its names, its machinery. */
    public static Site.Setup setup(Wiring wiring, Pack pack, SiteConfig site) {
        return new Site.Setup(pack, site, wiring.catalogue(pack, site), stamp());
    }

    /** The search index of a home, complete whenever it was brought to a state. */
    public static StudyIndex index(HomeAddress home, Pack pack) {
        return StudyIndex.open(folder(home), pack);
    }

    /** The same for a server, which makes sentence vectors while it answers. */
    public static StudyIndex servedIndex(HomeAddress home, Pack pack) {
        StudyIndex index =
                StudyIndex.open(
                        folder(home),
                        pack,
                        Executors.newSingleThreadExecutor(
                                task ->
                                        Thread.ofPlatform()
                                                .name("vectors")
                                                .daemon()
                                                .unstarted(task)));
        Runtime.getRuntime().addShutdownHook(new Thread(index::rest, "rest"));
        return index;
    }

    private static Path folder(HomeAddress home) {
        return home.folder().resolve("index");
    }

    /** What is published, cited as this site cites. */
    public static Published showing(Published kept, SiteConfig site, Optional<Instant> asOf) {
        return new Showing(kept, site, asOf);
    }

    private static String stamp() {
        String version = Sites.class.getPackage().getImplementationVersion();
        return version == null ? "Evidence Atlas" : "Evidence Atlas " + version;
    }
}
