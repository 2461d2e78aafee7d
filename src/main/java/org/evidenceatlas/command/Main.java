package org.evidenceatlas.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Spent;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.Wiring;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.command.keep.BackupCommand;
import org.evidenceatlas.command.keep.DoctorCommand;
import org.evidenceatlas.command.keep.RestoreCommand;
import org.evidenceatlas.command.prose.ScanCommand;
import org.evidenceatlas.command.records.AcquireCommand;
import org.evidenceatlas.command.records.CheckCommand;
import org.evidenceatlas.evaluate.NotMeasurable;
import org.evidenceatlas.line.UsedUp;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.pack.PackUnreadable;
import org.evidenceatlas.stage.WrongSource;
import org.evidenceatlas.web.PortInUse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line and turns whatever comes of it into words and an exit code. */
public final class Main {
    private final Wiring wiring;
    private final Terminal terminal;

    /** For a program that is wired so, at this terminal. */
    public Main(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    /** Runs the command and gives its exit code; never throws. */
    public int run(String... args) {
        CommandLine line = new CommandLine(new AtlasCommand());
        for (Object command : commands()) {
            line.addSubcommand(command);
        }
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setParameterExceptionHandler((problem, given) -> misused(problem));
        line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, args));
        int code = execute(line, args);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    /** The command line's library hands on exceptions, and lets errors pass. */
    private int execute(CommandLine line, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError | NoClassDefFoundError fault) {
            return say(Spent.of(UsedUp.behind(fault).orElseThrow(() -> fault)), Exit.FAILED);
        }
    }

    private List<Object> commands() {
        return List.of(
                new DemoCommand(wiring, terminal),
                new RunCommand(wiring, terminal),
                new BuildCommand(wiring, terminal),
                new ServeCommand(wiring, terminal),
                new AcquireCommand(terminal),
                new ClassifyCommand(wiring, terminal),
                new DraftCommand(wiring, terminal),
                new ScanCommand(wiring, terminal),
                new ShowCommand(terminal),
                new CiteCommand(wiring, terminal),
                new CheckCommand(wiring, terminal),
                new ExportCommand(terminal),
                new EvaluateCommand(terminal),
                new BackupCommand(terminal),
                new RestoreCommand(terminal),
                new DoctorCommand(terminal));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private int misused(ParameterException problem) {
        PrintStream err = terminal.err();
        String message = String.valueOf(problem.getMessage());
        err.println(endsOpen(message) ? message + "." : message);
        if (problem instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                err.println("Did you mean: " + String.join(", ", near) + "?");
            }
        }
        String name = problem.getCommandLine().getCommandSpec().qualifiedName();
        err.println("See what is possible: " + name + " --help");
        return Exit.WRONG_USE;
    }

    private static boolean endsOpen(String message) {
        return !message.endsWith(".") && !message.endsWith("?") && !message.endsWith("!");
    }

    private int failed(Exception problem, String... args) {
        terminal.out().flush();
        PrintStream err = terminal.err();
        return switch (problem) {
            case WrongUse wrong -> say(wrong.getMessage(), Exit.WRONG_USE);
            case WrongSource wrong -> say(wrong.getMessage(), Exit.WRONG_USE);
            case NotMeasurable wrong -> say(wrong.getMessage(), Exit.WRONG_USE);
            case PackUnreadable wrong -> say(wrong.getMessage(), Exit.WRONG_USE);
            case HomeProblem home -> say(home.getMessage(), Exit.FAILED);
            case PortInUse port -> say(port.getMessage(), Exit.FAILED);
            case UncheckedIOException io -> say(io.getMessage(), Exit.FAILED);
            default -> {
                err.println(
                        "This is a fault of the program, and nothing you did: "
                                + problem
                                + ". Please report it, with these lines and the command: atlas "
                                + String.join(" ", args));
                problem.printStackTrace(err);
                yield Exit.FAILED;
            }
        };
    }

    private int say(@Nullable String message, int code) {
        terminal.err().println(message == null ? "It failed without a word." : message);
        return code;
    }
}
