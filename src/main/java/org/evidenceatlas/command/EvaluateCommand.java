package org.evidenceatlas.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.evaluate.CountsFile;
import org.evidenceatlas.evaluate.Measuring;
import org.evidenceatlas.model.score.Measured;
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
            description =
                    "Labelled papers, one JSON object a line with \"id\" and \"labels\". May be given"
                            + " several times.")
    private List<Path> gold = List.of();

    @Option(
            names = "--records",
            paramLabel = "FILE|DIR",
            description =
                    "Their records as PubMed XML, or the folder of the articles that the lines name in"
                            + " \"file\"; once for each --gold, in the same order. Default: the gold"
                            + " file's name with .xml.")
    private List<Path> records = List.of();

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description = "Also writes the counts, as the page /scoreboard takes them.")
    private @Nullable Path write;

    private final Terminal terminal;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Measuring measuring = new Measuring(common.pack());
        List<Measuring.Read> all = measuring.read(sets());
        for (Measuring.Read one : all) {
            terminal.out().println(heading(one));
            terminal.out().print(one.board().markdown());
        }
        if (write != null) {
            Terminal.write(
                    write,
                    CountsFile.text(measuring.measured(all)),
                    "leave out --write, since the figures are printed as well");
        }
        return Exit.DONE;
    }

    private static String heading(Measuring.Read one) {
        Measured.Reading reading = one.reading();
        return "# "
                + reading.set()
                + switch (reading.kind()) {
                    case ABSTRACTS -> ": titles and abstracts\n";
                    case ARTICLES ->
                            ": articles\n\nOf "
                                    + reading.whole()
                                    + " of "
                                    + reading.papers()
                                    + " the methods were read.\n";
                    case ARTICLES_BY_ABSTRACT ->
                            ": the abstracts of the articles alone, by the labels of the articles\n";
                };
    }

    private List<Measuring.Labelled> sets() {
        if (!records.isEmpty() && records.size() != gold.size()) {
            throw new WrongUse(
                    "--gold is given "
                            + gold.size()
                            + " times and --records "
                            + records.size()
                            + " times. Give one --records for each --gold, in the same order, or"
                            + " none.");
        }
        List<Measuring.Labelled> sets = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Path from = records.isEmpty() ? beside(gold.get(i)) : records.get(i);
            sets.add(new Measuring.Labelled(gold.get(i), from));
        }
        return sets;
    }

    private static Path beside(Path gold) {
        String name = String.valueOf(gold.getFileName());
        int dot = name.lastIndexOf('.');
        return gold.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".xml");
    }
}
