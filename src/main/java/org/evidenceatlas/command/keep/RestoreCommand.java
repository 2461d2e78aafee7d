package org.evidenceatlas.command.keep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.store.Backup;
import org.evidenceatlas.store.HomeAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code atlas restore}: an atlas brought back from a backup into an empty home. */
@Command(name = "restore", description = "Brings an atlas back from a backup into an empty home.")
public final class RestoreCommand implements Callable<Integer> {
    @Mixin private final Common common = new Common();

    @Parameters(paramLabel = "FILE", description = "A backup that was made by atlas backup.")
    private Path file = Path.of("");

    private final Terminal terminal;

    /** At this terminal. */
    public RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new WrongUse(
                    "There is no file "
                            + file
                            + ". Give a backup that was made by: atlas backup --out FILE");
        }
        HomeAddress address = common.address();
        String restored = Backup.restore(file, address);
        terminal.err().println("Restored " + restored + " into " + address + ".");
        return Exit.DONE;
    }
}
