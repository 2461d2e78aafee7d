package org.evidenceatlas.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    /** Marks a folder as ours, so that no other folder is ever written over. */
    private static final String MARK = ".evidence-atlas-site";

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
            prepare();
            Site all = new Site(published, Sites.setup(wiring, pack, site), index);
            StaticExport.Report report = StaticExport.write(all, out);
            report.deadLinks().forEach(terminal.err()::println);
            terminal.out()
                    .println(
                            "Wrote "
                                    + report.files()
                                    + " files, "
                                    + report.bytes() / 1024
                                    + " KiB, to "
                                    + out
                                    + ". Links that lead nowhere: "
                                    + report.deadLinks().size()
                                    + ".");
            return report.deadLinks().isEmpty() ? Exit.DONE : Exit.FOUND;
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

    /** Clears what an earlier build wrote, so that no page of it stays behind. */
    private void prepare() throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new WrongUse("--out names " + out + ", a file. Give a folder: --out DIR");
        }
        Files.createDirectories(out);
        try (Stream<Path> inside = Files.list(out)) {
            if (inside.findAny().isPresent() && !Files.exists(out.resolve(MARK))) {
                throw new WrongUse(
                        "The folder "
                                + out
                                + " holds other files, and nothing of them is written over. Give a"
                                + " new or empty folder: --out DIR");
            }
        }
        try (Stream<Path> inside = Files.walk(out)) {
            for (Path old : inside.sorted(Comparator.reverseOrder()).toList()) {
                if (!old.equals(out)) {
                    Files.delete(old);
                }
            }
        }
        Files.writeString(
                out.resolve(MARK), "Written by atlas build; the next build clears this folder.\n");
    }
}
