package org.evidenceatlas.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.export.SearchExport;
import org.evidenceatlas.store.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas export}: data of a home as one file. */
@Command(name = "export", description = "Writes how the literature was searched, as data.")
final class ExportCommand implements Callable<Integer> {
    private static final String SEARCH_LOG = "search-log";

    @Mixin private final Common common = new Common();

    @Option(
            names = "--format",
            paramLabel = SEARCH_LOG,
            required = true,
            description = "search-log: every search (PRISMA-S) and the flow counts, as JSON.")
    private String format = "";

    @Option(
            names = "--out",
            paramLabel = "FILE|-",
            required = true,
            description = "A file, which is written over, or - for standard output.")
    private String out = "";

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!format.equals(SEARCH_LOG)) {
            throw new WrongUse(
                    "--format is \""
                            + format
                            + "\". Allowed is: search-log; the studies themselves cannot be exported"
                            + " yet. For example: atlas export --format search-log --out -");
        }
        String json;
        try (Home home = Home.read(common.address())) {
            json = SearchExport.json(home.runs());
        }
        if (out.equals("-")) {
            terminal.out().println(json);
        } else {
            Terminal.write(Path.of(out), json + "\n", "--out -");
        }
        return Exit.DONE;
    }
}
