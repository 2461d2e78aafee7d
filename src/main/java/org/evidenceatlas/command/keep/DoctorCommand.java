package org.evidenceatlas.command.keep;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.model.HomeProblem;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.PackUnreadable;
import org.evidenceatlas.store.Home;
import org.evidenceatlas.store.HomeAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code atlas doctor}: the installation checked, each fault with what to do. */
@Command(name = "doctor", description = "Checks the installation, and says what to do.")
public final class DoctorCommand implements Callable<Integer> {
    private static final int PORT = 8080;

    @Mixin private final Common common = new Common();

    private final Terminal terminal;
    private int faults;

    /** At this terminal. */
    public DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        faults = 0;
        check("Java", DoctorCommand::java);
        check("SQLite", DoctorCommand::sqlite);
        check("Pack", this::pack);
        check("Home", this::home);
        check("Port", DoctorCommand::port);
        terminal.out()
                .println(
                        faults == 0
                                ? "All is well."
                                : "Found: " + faults + (faults == 1 ? " fault." : " faults."));
        return faults == 0 ? Exit.DONE : Exit.FOUND;
    }

    private void check(String name, Supplier<String> check) {
        try {
            terminal.out().println("ok     " + name + ": " + check.get());
        } catch (HomeProblem | WrongUse | PackUnreadable problem) {
            faults++;
            terminal.out().println("fault  " + name + ": " + problem.getMessage());
        }
    }

    private static String java() {
        return System.getProperty("java.vendor") + " " + Runtime.version();
    }

    private static String sqlite() {
        try {
            Path folder = Files.createTempDirectory("atlas-doctor");
            try (Home probe = Home.write(folder)) {
                return "a database was made and opened, " + probe.records().size() + " records";
            } finally {
                try (var files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new HomeProblem(
                    "No temporary folder could be made ("
                            + e.getMessage()
                            + "). Free some space, or set another one: ATLAS_JAVA_OPTS="
                            + "-Djava.io.tmpdir=DIR",
                    e);
        }
    }

    private String pack() {
        Pack pack = common.pack();
        return pack.name()
                + " "
                + pack.version()
                + ", "
                + pack.definitions().size()
                + " case definitions, "
                + pack.topics().size()
                + " topics";
    }

    private String home() {
        HomeAddress address = common.address();
        if (!address.exists()) {
            return address + " is not there yet; a run makes it";
        }
        address.mustBeWritable();
        try (Home home = Home.read(address)) {
            return address
                    + ", "
                    + home.records().size()
                    + " records, "
                    + home.published().slugs().size()
                    + " slugs issued"
                    + address.writer().map(who -> "; being written by " + who).orElse("");
        }
    }

    private static String port() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("localhost", PORT));
            return PORT + " is free";
        } catch (IOException e) {
            return PORT + " is in use; serve with another one: atlas serve --port 8081";
        }
    }
}
