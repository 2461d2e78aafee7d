package org.evidenceatlas.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Serving;
import org.evidenceatlas.command.common.Sites;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.Wiring;
import org.evidenceatlas.line.Order;
import org.evidenceatlas.line.Pipeline;
import org.evidenceatlas.line.ReportText;
import org.evidenceatlas.line.RunReport;
import org.evidenceatlas.line.Runner;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.search.StudyIndex;
import org.evidenceatlas.site.Site;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.HomeAddress;
import org.evidenceatlas.store.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code atlas demo}: the whole line over the pack's own sample, else the one that ships inside,
 * then its site.
 */
@Command(
        name = "demo",
        description = "The whole line over the sample that ships inside, then serves its site.")
final class DemoCommand implements Callable<Integer> {
    @Mixin private final Common common = new Common();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "0 takes any free one. Default: ${DEFAULT-VALUE}.")
    private int port = 8080;

    @Option(names = "--no-serve", description = "Run the line and end.")
    private boolean noServe;

    private final Wiring wiring;
    private final Terminal terminal;

    DemoCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Pack pack = common.pack();
        SiteConfig site = common.site(pack, wiring);
        Path folder = common.givenHome().orElseGet(() -> ownHome(pack));
        try (Home home = Home.write(HomeAddress.of(folder), "demo")) {
            RunReport report = run(home, pack, site);
            if (!report.failed().isEmpty()) {
                return Exit.FAILED;
            }
        }
        if (noServe) {
            terminal.err().println("The atlas is in " + folder + ".");
            return Exit.DONE;
        }
        HomeAddress address = HomeAddress.of(folder);
        try (Home home = Home.read(address);
                StudyIndex index = Sites.servedIndex(address, pack)) {
            Published published = Sites.showing(home.published(), site, common.givenAsOf());
            Site over = new Site(published, Sites.setup(wiring, pack, site), index);
            Serving.untilStopped(over, "localhost", port, terminal);
        }
        return Exit.DONE;
    }

    private RunReport run(Home home, Pack pack, SiteConfig site) {
        Pipeline line = wiring.pipeline(pack, site, false);
        Order order =
                new Order(
                        List.of(common.sample()),
                        terminal.in(),
                        Integer.MAX_VALUE,
                        Optional.empty(),
                        common.asOf(),
                        Runtime.getRuntime().availableProcessors());
        Runner runner = new Runner(line, home, wiring.renderer(pack, site));
        RunReport report = runner.run(order, terminal.progress());
        terminal.err().print(ReportText.of(report));
        return report;
    }

    /**
     * A home of its own, so that the sample never mixes with an atlas of genuine records, nor that
     * of one pack with that of another.
     */
    private Path ownHome(Pack pack) {
        boolean shipped = common.sample().equals(Common.SAMPLE);
        return Common.userHome().resolve(shipped ? "demo" : "demo-" + pack.name());
    }
}
