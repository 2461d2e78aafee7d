package org.evidenceatlas.command.records;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Refusals;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.Wiring;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.line.ListCheck;
import org.evidenceatlas.line.ListCheck.Checked;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.store.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas check}: a person's own list of references, held against the home. */
@Command(
        name = "check",
        description =
                "Holds your own reference list against the atlas: what is retracted, corrected, a"
                        + " preprint now published, or cites a retracted paper.")
public final class CheckCommand implements Callable<Integer> {
    @Mixin private final Common common = new Common();

    @Parameters(
            paramLabel = "FILE",
            description =
                    "BibTeX, RIS, .nbib or PubMed XML; - for standard input. What it holds decides"
                            + " how it is read.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Text, or one JSON object a line. Default: ${DEFAULT-VALUE}.")
    private String format = "text";

    private final Wiring wiring;
    private final Terminal terminal;

    /** Of a program that is wired so, at this terminal. */
    public CheckCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WrongUse.unlessOneOf(List.of("text", "json"), "--format", format);
        if (!file.equals("-") && !Files.isRegularFile(Path.of(file))) {
            throw new WrongUse(
                    "There is no file \""
                            + file
                            + "\". Give a list of references in BibTeX, RIS or .nbib, or - for"
                            + " standard input. For example: atlas check references.bib");
        }
        Pack pack = common.pack();
        SiteConfig site = common.site(pack, wiring);
        ListCheck list = ListCheck.of(wiring.pipeline(pack, site, true), file, terminal.in());
        List<Checked> checked;
        try (Home home = Home.read(common.address())) {
            checked = list.against(home);
        }
        CheckText text = new CheckText(site.baseUrl());
        for (Checked one : checked) {
            terminal.out().println(format.equals("json") ? text.json(one) : text.of(one));
        }
        Refusals.tell(list.refused(), terminal.err());
        if (format.equals("text")) {
            terminal.out().println(CheckText.sum(checked, list.refused().size()));
        }
        boolean found = checked.stream().anyMatch(CheckText::isFound);
        return found || !list.refused().isEmpty() ? Exit.FOUND : Exit.DONE;
    }
}
