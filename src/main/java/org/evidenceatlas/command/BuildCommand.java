package org.evidenceatlas.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Sites;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.Wiring;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.search.StudyIndex;
import org.evidenceatlas.site.Site;
import org.evidenceatlas.site.StaticExport;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.HomeAddress;
import org.evidenceatlas.store.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas build}: the whole site as static files, its links checked. */
@Command(name = "build", description = "Writes the whole site as static files; checks its links.")
final class BuildCommand implements Callable<Integer> {
    @Mixin private final Common common = new Common();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "A new or empty folder, or one that was built before.")
    private Path out = Path.of("");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The site's address; it also enters citations.")
    private @Nullable String baseUrl;

    private final Wiring wiring;
    private final Terminal terminal;

    BuildCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        HomeAddress address = wiring.reached(common.address());
        Pack pack = common.pack();
        try (Home home = Home.read(address);
                StudyIndex index = Sites.index(address, pack)) {
            SiteConfig site = addressed(common.site(pack, wiring));
            Published published = Sites.showing(home.published(), site, common.givenAsOf());
            Site all = new Site(published, Sites.setup(wiring, pack, site), index);
            StaticExport.Report report = StaticExport.write(all, out);
            report.deadLinks().forEach(terminal.err()::println);
            terminal.out().println(told(report));
            return report.deadLinks().isEmpty() ? Exit.DONE : Exit.FOUND;
        } catch (StaticExport.Refused refused) {
            throw new WrongUse(String.valueOf(refused.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder "
                            + out
                            + " cannot be written ("
                            + e.getClass().getSimpleName()
                            + "). Give another one: --out DIR",
                    e);
        }
    }

    private String told(StaticExport.Report report) {
        return "The site has "
                + report.files()
                + " files, "
                + report.bytes() / 1024
                + " KiB, in "
                + out
                + ": "
                + report.written()
                + " written, "
                + report.removed()
                + " removed, the others as they were. Links that lead nowhere: "
                + report.deadLinks().size()
                + ".";
    }

    private SiteConfig addressed(SiteConfig site) {
        String address = baseUrl;
        if (address == null) {
            return site;
        }
        String bare = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        try {
            return new SiteConfig(
                    site.name(),
                    site.citationKey(),
                    bare,
                    site.condition(),
                    site.versions(),
                    site.gateOff());
        } catch (IllegalArgumentException refused) {
            throw new WrongUse(
                    "--base-url is \""
                            + address
                            + "\". Give scheme and host, for example: --base-url"
                            + " https://example.org");
        }
    }
}
