package org.evidenceatlas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.evidenceatlas.TestAtlas;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Sites;
import org.evidenceatlas.command.common.Wiring;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.site.Site;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.HomeAddress;

/** The site of the shipped sample, made by the whole line in a process of its own. */
public final class SampleSite implements AutoCloseable {
    private final Home home;
    private final Site site;

    private SampleSite(Home home, Site site) {
        this.home = home;
        this.site = site;
    }

    /** Makes it in an empty folder. */
    public static SampleSite in(Path folder) throws IOException, InterruptedException {
        Path place = folder.resolve("home");
        Program.Said said =
                Program.over(place)
                        .said(
                                folder,
                                "demo",
                                "--no-serve",
                                "--home",
                                place.toString(),
                                "--as-of",
                                "2026-11-30T00:00:00Z");
        assertThat(said.code()).as(said.err()).isZero();
        Common common = new Common();
        Wiring wiring = new TestAtlas(UnaryOperator.identity());
        Pack pack = common.pack();
        SiteConfig config = common.site(pack, wiring);
        Home home = Home.read(HomeAddress.of(place));
        return new SampleSite(home, new Site(home.published(), Sites.setup(wiring, pack, config)));
    }

    /** The site over it. */
    public Site site() {
        return site;
    }

    @Override
    public void close() {
        home.close();
    }
}
