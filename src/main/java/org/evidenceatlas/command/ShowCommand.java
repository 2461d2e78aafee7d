package org.evidenceatlas.command;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Found;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.command.told.RefusedText;
import org.evidenceatlas.command.told.StudyText;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.Runs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas show}: one published study in the terminal, or what a run refused. */
@Command(
        name = "show",
        description = "Shows a published study in the terminal, or what a run refused.")
final class ShowCommand implements Callable<Integer> {
    @Mixin private final Common common = new Common();

    @Parameters(
            arity = "0..1",
            paramLabel = "SLUG|PMID|DOI",
            description = "For example kasimir-2022-tissue-specific or 36589231.")
    private String name = "";

    @Option(
            names = "--refused",
            arity = "0..1",
            fallbackValue = "0",
            paramLabel = "RUN",
            description =
                    "What a run refused, with the beginning of each; by default the last run.")
    private @Nullable Long refused;

    private final Terminal terminal;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (refused == null && name.isEmpty()) {
            throw new WrongUse(
                    "Say what to show: a slug, a PMID or a DOI, for example atlas show 36589231;"
                            + " or what the last run refused: atlas show --refused");
        }
        try (Home home = Home.read(common.address())) {
            if (refused != null) {
                return refused(home.runs(), refused);
            }
            Optional<Page> page = Found.page(home.published(), name);
            if (page.isEmpty()) {
                terminal.err().println(Found.nothing(home.published(), name));
                return Exit.FOUND;
            }
            terminal.out().print(StudyText.of(page.get().verdict()));
            terminal.out()
                    .println(
                            String.format(
                                    Locale.ROOT,
                                    "Revision %d, %s: %s",
                                    page.get().revision().number(),
                                    page.get().revision().date().toString().substring(0, 10),
                                    page.get().slug()));
            return Exit.DONE;
        }
    }

    /** What was refused, on standard output; 0 is the last run. */
    private int refused(Runs runs, long asked) {
        long last = runs.number();
        long number = asked == 0 ? last : asked;
        Optional<String> report = runs.report(number);
        if (report.isEmpty()) {
            terminal.err()
                    .println(
                            last == 0
                                    ? "This home has had no run yet. Start one: atlas run --from"
                                            + " sample"
                                    : "This home has no run "
                                            + number
                                            + "; its runs are 1 to "
                                            + last
                                            + ". For example: atlas show --refused "
                                            + last);
            return Exit.FOUND;
        }
        terminal.out().print(RefusedText.of(number, report.get()));
        return Exit.DONE;
    }
}
