package org.evidenceatlas.command;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Found;
import org.evidenceatlas.command.common.StudyText;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.model.page.Page;
import org.evidenceatlas.store.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code atlas show}: one published study in the terminal. */
@Command(name = "show", description = "Shows a published study in the terminal.")
final class ShowCommand implements Callable<Integer> {
    @Mixin private final Common common = new Common();

    @Parameters(
            paramLabel = "SLUG|PMID|DOI",
            description = "For example kasimir-2022-tissue-specific or 36589231.")
    private String name = "";

    private final Terminal terminal;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Home home = Home.read(common.address())) {
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
}
