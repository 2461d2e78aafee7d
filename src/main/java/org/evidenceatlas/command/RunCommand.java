package org.evidenceatlas.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Spent;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.Wiring;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.command.drafting.Drafters;
import org.evidenceatlas.command.network.Networks;
import org.evidenceatlas.line.Order;
import org.evidenceatlas.line.Pipeline;
import org.evidenceatlas.line.ReportText;
import org.evidenceatlas.line.RunReport;
import org.evidenceatlas.line.Runner;
import org.evidenceatlas.line.UsedUp;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.search.SearchWish;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.OutsideDrafter;
import org.evidenceatlas.store.Codec;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.HomeAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas run}: one run of the line into a home, ended by a report. */
@Command(
        name = "run",
        description =
                "One run of the line: reads records, and publishes, holds or rejects studies.")
final class RunCommand implements Callable<Integer> {
    @Mixin private final Common common = new Common();

    @Option(
            names = "--from",
            paramLabel = "pubmed|pubmed-files|europepmc|crossref|sample|FILE|DIR|URL|-",
            description =
                    "pubmed itself, pubmed-files (the mirror that the configuration names), europepmc (preprints), crossref (what became of the papers in"
                            + " the home), or records in files (PubMed XML, .nbib, .ris, JATS, the list of"
                            + " Retraction Watch): a file, a folder, the address of a mirror of NLM's"
                            + " files, - for stdin, or sample.")
    private List<String> froms = new ArrayList<>();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description =
                    "With --from pubmed: what was entered or revised on this day or later. Default:"
                            + " go on from the last whole search; the first takes everything.")
    private @Nullable String since;

    @Option(
            names = "--scope",
            paramLabel = "pack|all",
            defaultValue = "pack",
            description = "Publish what the pack is about, or all. Default: ${DEFAULT-VALUE}.")
    private String scope = "pack";

    @Option(
            names = "--select",
            paramLabel = "query|all",
            description =
                    "Of files, take the records that the pack's query matches and those that the home"
                            + " knows, or all. Default: query for files with NLM's names"
                            + " (pubmed26n0001.xml.gz), all for others.")
    private @Nullable String select;

    @Option(names = "--limit", paramLabel = "N", description = "Take in at most N records.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--upto",
            paramLabel = "STAGE",
            description = "Stop after acquire, assemble, classify, draft, examine or gate.")
    private @Nullable String upto;

    @Mixin private final Drafters drafters = new Drafters();

    @Option(
            names = "--strict",
            description = "End with exit code 1 if a record was refused or a page held.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "The form of the report. Default: ${DEFAULT-VALUE}.")
    private String format = "text";

    private final Wiring wiring;
    private final Terminal terminal;

    RunCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        check();
        Optional<ModelAccess> model = drafters.model(common);
        Pack pack = common.pack();
        SiteConfig site = common.site(pack, wiring);
        Networks networks = Networks.asked(named(), common.switches());
        HomeAddress address = wiring.reached(common.address());
        Pipeline line =
                wiring.pipeline(pack, site, scope.equals("all"))
                        .selecting(Optional.ofNullable(select), pack.condition().query())
                        .caching(Networks.cache(address))
                        .without(networks.switches().off());
        Order all = order(pack, networks);
        Order order = model.isPresent() ? all.oneByOne() : all;
        try (Home home = Home.write(address, "run");
                OutsideDrafter asked =
                        model.map(access -> wiring.drafter(pack, access, home.answers()))
                                .orElse(null)) {
            Pipeline drafting = asked == null ? line : line.drafting(asked);
            Runner runner = new Runner(drafting, home, wiring.renderer(pack, site));
            RunReport report = runner.run(order, terminal.progress());
            if (asked != null) {
                terminal.err().println(asked.told());
            }
            terminal.out()
                    .println(
                            format.equals("json")
                                    ? Codec.pretty(report)
                                    : ReportText.of(report).stripTrailing());
            return code(report);
        } catch (OutOfMemoryError | NoClassDefFoundError fault) {
            throw Spent.of(address, UsedUp.behind(fault).orElseThrow(() -> fault));
        }
    }

    private List<String> named() {
        return froms.stream()
                .map(from -> from.equals(Common.SAMPLE) ? common.sample() : from)
                .toList();
    }

    private Order order(Pack pack, Networks networks) {
        return new Order(
                networks.files(),
                terminal.in(),
                limit,
                Optional.ofNullable(upto),
                common.asOf(),
                Runtime.getRuntime().availableProcessors(),
                networks.pubmed(common, wish(pack)),
                networks.others(common, pack));
    }

    private SearchWish wish(Pack pack) {
        SearchWish all = SearchWish.all(pack.condition().query());
        return since == null ? all : all.since(day(since), "as --since says");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new WrongUse(
                    "--since is \""
                            + text
                            + "\", which is no day. Give year, month and day, for example: --since"
                            + " 2026-05-26");
        }
    }

    private int code(RunReport report) {
        if (!report.failed().isEmpty() || report.unanswered()) {
            return Exit.FAILED;
        }
        boolean nothing = report.records().in() == 0 && !report.refused().isEmpty();
        boolean found = strict && !report.clean();
        return nothing || found || report.gap() ? Exit.FOUND : Exit.DONE;
    }

    private void check() {
        if (froms.isEmpty()) {
            throw new WrongUse(
                    "Say where the records are: --from pubmed, --from europepmc, --from crossref, --from sample (the sample that ships inside),"
                            + " --from FILE or --from DIR (PubMed XML, .nbib, .ris, articles in JATS, the list of Retraction Watch), or --from -"
                            + " (standard input). For example: atlas run --from FILE");
        }
        if (since != null && !froms.contains("pubmed")) {
            throw new WrongUse(
                    "--since is only for PubMed itself. Leave it out, or: atlas run --from pubmed"
                            + " --since "
                            + since
                            + " --config atlas.yaml");
        }
        WrongUse.unlessOneOf(List.of("pack", "all"), "--scope", scope);
        WrongUse.unlessOneOf(List.of("text", "json"), "--format", format);
        if (select != null) {
            WrongUse.unlessOneOf(List.of("query", "all"), "--select", select);
        }
        if (upto != null) {
            WrongUse.unlessOneOf(Pipeline.STAGES, "--upto", upto);
        }
        if (limit < 1) {
            throw new WrongUse("--limit is " + limit + ". Give 1 or more: --limit 100");
        }
    }
}
