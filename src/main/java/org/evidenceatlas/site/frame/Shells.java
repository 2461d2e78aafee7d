package org.evidenceatlas.site.frame;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.site.view.Link;
import org.evidenceatlas.site.view.Shell;
import org.evidenceatlas.site.view.Shell.Imprint;
import org.jspecify.annotations.Nullable;

/** Makes what surrounds a page: the same head, navigation and footer on all. */
public final class Shells {
    private final SiteConfig config;
    private final boolean glossary;

    /** For the pages of one site. */
    public Shells(SiteConfig config, Pack pack) {
        this.config = config;
        this.glossary = !pack.glossary().isEmpty();
    }

    /** What the footer says of a site as it stands. */
    public Imprint live(@Nullable String readUpTo, String stamp, List<String> stale) {
        return imprint(config.versions(), readUpTo, stamp, stale);
    }

    /** What the footer says on the bytes of a revision, which are kept for ever. */
    public Imprint kept(Versions versions, String readUpTo) {
        return imprint(versions, readUpTo, null, List.of());
    }

    private Imprint imprint(
            Versions versions,
            @Nullable String readUpTo,
            @Nullable String stamp,
            List<String> stale) {
        return new Imprint(
                config.name(),
                config.baseUrl(),
                List.of(
                        "Generator " + versions.generator(),
                        "Scanner " + versions.scanner(),
                        "Classifier " + versions.classifier(),
                        "Policy " + versions.policy(),
                        "Pack " + versions.pack()),
                readUpTo,
                stamp,
                stale,
                config.gateOff(),
                nav(),
                more());
    }

    private List<Link> nav() {
        return List.of(
                new Link("Studies", "/evidence"),
                new Link("Topics", "/topics"),
                new Link("Map", "/map"),
                new Link("Definitions", "/definitions"),
                new Link("How it works", "/process"));
    }

    private List<Link> more() {
        List<Link> more = new ArrayList<>();
        if (glossary) {
            more.add(new Link("Words explained", "/glossary"));
        }
        more.add(new Link("Retractions", "/retractions"));
        more.add(new Link("How often the badges are right", "/scoreboard"));
        more.add(new Link("Rules and tables", "/methodology"));
        return more;
    }

    /** A page of the site, in the part of the navigation that {@code current} names. */
    public static Shell page(Imprint imprint, Head head) {
        return new Shell(
                head.title(),
                head.description(),
                head.path(),
                head.current(),
                head.noindex(),
                false,
                List.of(),
                imprint);
    }

    /** What differs from page to page. */
    public record Head(
            String title, String description, String path, String current, boolean noindex) {}
}
