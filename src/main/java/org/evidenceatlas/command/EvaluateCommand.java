package org.evidenceatlas.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.evaluate.Bench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas evaluate}: how well classify agrees with a labelled file; touches no home. */
@Command(
        name = "evaluate",
        description = "Measures the classification against a labelled file; touches no home.")
final class EvaluateCommand implements Callable<Integer> {
    @Mixin private final Common common = new Common();

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            required = true,
            description = "Labelled papers, one JSON object a line with \"id\" and \"labels\".")
    private Path gold = Path.of("");

    @Option(
            names = "--records",
            paramLabel = "FILE",
            description = "Their records as PubMed XML. Default: the gold file's name with .xml.")
    private @Nullable Path records;

    private final Terminal terminal;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path from = records == null ? beside() : records;
        terminal.out().print(Bench.scoreboard(common.pack(), gold, from).markdown());
        return Exit.DONE;
    }

    private Path beside() {
        String name = String.valueOf(gold.getFileName());
        int dot = name.lastIndexOf('.');
        return gold.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".xml");
    }
}
