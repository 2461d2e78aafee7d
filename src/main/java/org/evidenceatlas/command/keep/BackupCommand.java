package org.evidenceatlas.command.keep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas backup}: the whole atlas in one file, while runs and servers go on. */
@Command(name = "backup", description = "Saves the whole atlas in one file, also while it is used.")
public final class BackupCommand implements Callable<Integer> {
    @Mixin private final Common common = new Common();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The backup to write; a file that is not there yet.")
    private Path out = Path.of("");

    private final Terminal terminal;

    /** At this terminal. */
    public BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (Files.exists(out)) {
            throw new WrongUse(
                    "There is a file "
                            + out
                            + " already, and it is not written over. Give another name, for"
                            + " example: --out atlas-$(date +%F).db");
        }
        String saved = Backup.save(common.address(), out);
        terminal.err().println("Saved " + saved + " in " + out + ".");
        return Exit.DONE;
    }
}
