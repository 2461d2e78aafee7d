package org.evidenceatlas.command.common;

import java.time.Instant;
import java.util.Optional;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.site.Site;
import org.evidenceatlas.store.Published;

/** Puts the site over a home together, the same for build, serve and demo. */
public final class Sites {
    private Sites() {}

    /** The site of what is published, under these names. */
    public static Site over(Published published, Wiring wiring, Pack pack, SiteConfig site) {
        return new Site(
                published, new Site.Setup(pack, site, wiring.catalogue(pack, site), stamp()));
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
