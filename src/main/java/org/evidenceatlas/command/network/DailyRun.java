package org.evidenceatlas.command.network;

import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.Wiring;
import org.evidenceatlas.command.drafting.Drafters;
import org.evidenceatlas.line.Order;
import org.evidenceatlas.line.Pipeline;
import org.evidenceatlas.line.Progress;
import org.evidenceatlas.line.RunReport;
import org.evidenceatlas.line.Runner;
import org.evidenceatlas.model.HomeTaken;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.search.SearchWish;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.OutsideDrafter;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.HomeAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The run of the line that a server does every day, over what the configuration names. */
public final class DailyRun {
    private static final Logger LOG = LoggerFactory.getLogger(DailyRun.class);

    private final Wiring wiring;
    private final HomeAddress address;
    private final Terminal terminal;
    private final Pack pack;
    private final SiteConfig site;
    private final Networks networks;
    private final Optional<Order.PubMed> pubmed;
    private final Order.Others others;
    private final Optional<ModelAccess> model;

    /**
     * Reads what it needs of the configuration at once, so that a mistake in it is told at the
     * start.
     */
    public DailyRun(Common common, Drafters drafters, Wiring wiring, Place place) {
        this.wiring = wiring;
        this.address = place.address();
        this.terminal = place.terminal();
        this.model = drafters.model(common);
        this.pack = common.pack();
        this.site = common.site(pack, wiring);
        this.networks = Networks.daily(common.daily(), common.switches());
        this.pubmed = networks.pubmed(common, SearchWish.all(pack.condition().query()));
        this.others = networks.others(common, pack);
    }

    /** Where it writes to, and where it says how it went. */
    public record Place(HomeAddress address, Terminal terminal) {}

    /** A server may begin before the first run: then its home is made here, empty. */
    public void makeHome() {
        if (!Files.exists(address.folder())) {
            try {
                Home.write(address, "serve").close();
            } catch (HomeTaken other) {
                LOG.debug("Another program makes the home", other);
            }
        }
    }

    /** Begins to wait for the time of day. */
    public Daily begin(LocalTime at) {
        return new Daily(at, wiring.timing(), this::run, this::say);
    }

    /** One run, under the lease that every run takes. */
    String run(Instant asOf) {
        Pipeline line =
                wiring.pipeline(pack, site, false)
                        .selecting(Optional.empty(), pack.condition().query())
                        .caching(Networks.cache(address))
                        .without(networks.switches().off());
        Order order =
                new Order(
                        networks.files(),
                        InputStream.nullInputStream(),
                        Integer.MAX_VALUE,
                        Optional.empty(),
                        asOf,
                        1,
                        pubmed,
                        others);
        try (Home home = Home.write(address, "serve --daily");
                OutsideDrafter asked =
                        model.map(access -> wiring.drafter(pack, access, home.answers()))
                                .orElse(null)) {
            Pipeline drafting = asked == null ? line : line.drafting(asked);
            Runner runner = new Runner(drafting, home, wiring.renderer(pack, site));
            RunReport report = runner.run(order, Progress.SILENT);
            if (asked != null) {
                say(asked.told());
            }
            RunReport.Studies out = report.studies();
            return "The run of "
                    + asOf
                    + " ended: "
                    + report.records().in()
                    + " records in, "
                    + out.fresh()
                    + " new pages, "
                    + out.revised()
                    + " revised, "
                    + out.failed()
                    + " failed"
                    + (report.gap() ? "; not all sources answered whole, see /process." : ".");
        }
    }

    private void say(String line) {
        terminal.err().println(line);
    }
}
