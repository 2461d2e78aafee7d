package org.evidenceatlas.command;

import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Serving;
import org.evidenceatlas.command.common.Sites;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.Wiring;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.command.drafting.Drafters;
import org.evidenceatlas.command.network.Daily;
import org.evidenceatlas.command.network.DailyRun;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.search.StudyIndex;
import org.evidenceatlas.site.Site;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.HomeAddress;
import org.evidenceatlas.store.Published;
import org.evidenceatlas.web.Probes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas serve}: the site of a home over HTTP. */
@Command(name = "serve", description = "Serves the site of a home.")
final class ServeCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    @Mixin private final Common common = new Common();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "0 takes any free one. Default: ${DEFAULT-VALUE}.")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "localhost",
            description = "Where to listen; 0.0.0.0 for everywhere. Default: ${DEFAULT-VALUE}.")
    private String host = "localhost";

    @Option(
            names = "--check",
            description =
                    "Do not stay: ask the server on a free port for its main pages, and end with 0"
                            + " if it gives them.")
    private boolean check;

    @Option(
            names = "--daily",
            paramLabel = "HH:MM",
            description =
                    "Also run the line every day at this time, UTC, over what the configuration"
                            + " names under daily: from. Default there: pubmed.")
    private @Nullable String daily;

    @Mixin private final Drafters drafters = new Drafters();

    private final Wiring wiring;
    private final Terminal terminal;

    ServeCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        HomeAddress address = wiring.reached(common.address());
        if (daily == null && drafters.model(common).isPresent()) {
            throw new WrongUse(
                    "--drafter llm is for the daily run, and this server does none. Leave it out, or"
                            + " add: --daily 04:15");
        }
        LocalTime at = daily == null ? LocalTime.MIDNIGHT : Daily.time(daily);
        Optional<DailyRun> run = Optional.ofNullable(daily).map(text -> planned(address));
        run.ifPresent(DailyRun::makeHome);
        Pack pack = common.pack();
        try (Home home = Home.read(address);
                StudyIndex index = Sites.servedIndex(address, pack)) {
            SiteConfig site = common.site(pack, wiring);
            Published published = Sites.showing(home.published(), site, common.givenAsOf());
            Site over = new Site(published, Sites.setup(wiring, pack, site), index);
            if (check) {
                return Serving.check(over, terminal) ? Exit.DONE : Exit.FAILED;
            }
            try (Daily days = run.map(one -> one.begin(at)).orElse(null)) {
                Probes probes =
                        new Probes(
                                () -> unready(home),
                                () -> Optional.ofNullable(days).map(Daily::state));
                Serving.untilStopped(over, probes, host + ":" + port, terminal);
            }
            return Exit.DONE;
        }
    }

    private DailyRun planned(HomeAddress address) {
        return new DailyRun(common, drafters, wiring, new DailyRun.Place(address, terminal));
    }

    private static Optional<String> unready(Home home) {
        try {
            home.mustBeReadable();
            return Optional.empty();
        } catch (HomeProblem problem) {
            LOG.warn("Not ready: {}", problem.getMessage());
            return Optional.of(
                    "The home cannot be read by this program; its log says why, and so does: atlas"
                            + " doctor");
        }
    }
}
