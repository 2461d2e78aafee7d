package org.evidenceatlas.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds all others. */
@Command(
        name = "atlas",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Turns the published research on one condition into pages that say in plain words",
            "what was done, what was found and what it does not prove.",
            "",
            "First steps:  atlas demo            a small atlas, ready to read",
            "              atlas run --from FILE then: atlas serve",
            ""
        },
        footer = {"", "Exit codes: 0 done, 1 something found or refused, 2 wrong use, 3 failed."})
final class AtlasCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: atlas demo");
    }
}
