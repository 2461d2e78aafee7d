package org.evidenceatlas.command;

import java.util.concurrent.Callable;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Serving;
import org.evidenceatlas.command.common.Sites;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.Wiring;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.site.Site;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas serve}: the site of a home over HTTP. */
@Command(name = "serve", description = "Serves the site of a home.")
final class ServeCommand implements Callable<Integer> {
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

    private final Wiring wiring;
    private final Terminal terminal;

    ServeCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Home home = Home.read(common.address())) {
            Pack pack = common.pack();
            SiteConfig site = common.site(pack, wiring);
            Published published = Sites.showing(home.published(), site, common.givenAsOf());
            Site over = Sites.over(published, wiring, pack, site);
            if (check) {
                return Serving.check(over, terminal) ? Exit.DONE : Exit.FAILED;
            }
            Serving.untilStopped(over, host, port, terminal);
            return Exit.DONE;
        }
    }
}
