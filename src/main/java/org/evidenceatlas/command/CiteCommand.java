package org.evidenceatlas.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidenceatlas.cite.Citable;
import org.evidenceatlas.cite.CitationStyle;
import org.evidenceatlas.cite.Citations;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Found;
import org.evidenceatlas.command.common.Refusals;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.Wiring;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.line.Once;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.store.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas cite}: citations of published studies, or of the records in a file. */
@Command(
        name = "cite",
        description = "Citations of studies in the home, or of the records in a file.")
final class CiteCommand implements Callable<Integer> {
    @Mixin private final Common common = new Common();

    @Parameters(
            paramLabel = "SLUG",
            arity = "0..*",
            description = "Slugs, PMIDs or DOIs of published studies.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "Convert the records of a file instead; needs no home.")
    private List<String> froms = new ArrayList<>();

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            defaultValue = "bibtex",
            description = "bibtex, ris, csl-json, nbib, apa or primary. Default: ${DEFAULT-VALUE}.")
    private String style = "bibtex";

    private final Wiring wiring;
    private final Terminal terminal;

    CiteCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CitationStyle known = Citations.style(style).orElseThrow(() -> unknownStyle(style));
        if (names.isEmpty() == froms.isEmpty()) {
            throw new WrongUse(
                    "Give either slugs of published studies, or --from FILE. For example: atlas"
                            + " cite kasimir-2022-tissue-specific --style ris");
        }
        Pack pack = common.pack();
        SiteConfig site = common.site(pack, wiring);
        return froms.isEmpty() ? ofHome(known, site) : ofFile(known, site, pack);
    }

    private static WrongUse unknownStyle(String given) {
        List<String> styles = Citations.styles().stream().map(CitationStyle::name).toList();
        return new WrongUse(
                "--style is \""
                        + given
                        + "\". Allowed are: "
                        + String.join(", ", styles)
                        + ". For example: --style bibtex");
    }

    private int ofHome(CitationStyle known, SiteConfig site) {
        int code = Exit.DONE;
        List<Citable> cited = new ArrayList<>();
        try (Home home = Home.read(common.address())) {
            for (String name : names) {
                Optional<Page> page = Found.page(home.published(), name);
                if (page.isPresent()) {
                    cited.add(citable(page.get(), site));
                } else {
                    terminal.err().println(Found.nothing(home.published(), name));
                    code = Exit.FOUND;
                }
            }
        }
        print(cited, known);
        return code;
    }

    private static Citable citable(Page page, SiteConfig site) {
        Study study = page.verdict().examination().draft().classification().study();
        return Citable.of(study, page.slug(), site);
    }

    private int ofFile(CitationStyle known, SiteConfig site, Pack pack) {
        Once once = Once.over(wiring.pipeline(pack, site, true), froms, terminal.in());
        List<Citable> cited = new ArrayList<>();
        once.studies(
                answer ->
                        answer.value()
                                .ifPresentOrElse(
                                        study -> cited.add(Citable.of(study, study.slug(), site)),
                                        () ->
                                                terminal.err()
                                                        .println(
                                                                answer.record().key()
                                                                        + ": "
                                                                        + answer.reason())));
        print(cited, known);
        Refusals.tell(once.refused(), terminal.err());
        return once.refused().isEmpty() ? Exit.DONE : Exit.FOUND;
    }

    private void print(List<Citable> cited, CitationStyle known) {
        cited.stream().map(known::cite).map(String::stripTrailing).forEach(terminal.out()::println);
    }
}
