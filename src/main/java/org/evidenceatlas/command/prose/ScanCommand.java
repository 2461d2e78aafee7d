package org.evidenceatlas.command.prose;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.Exit;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.Wiring;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.prose.ProseFiles;
import org.evidenceatlas.prose.ScanReport;
import org.evidenceatlas.prose.Scanner;
import org.evidenceatlas.prose.StrengthLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas scan}: the rules of wording over any prose; touches no home. */
@Command(
        name = "scan",
        description = "Looks for wording that says too much, in any prose; touches no home.")
public final class ScanCommand implements Callable<Integer> {
    private static final String STDIN = "-";

    @Mixin private final Common common = new Common();

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "0..*",
            description =
                    "Text, Markdown or HTML; of a folder all files ending in "
                            + ProseFiles.ENDINGS
                            + "; - for standard input. Default: standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            defaultValue = "text",
            description =
                    "A line for each finding, one JSON object a line, or a SARIF 2.1.0 log."
                            + " Default: ${DEFAULT-VALUE}.")
    private String format = "text";

    @Option(
            names = "--strength",
            description =
                    "For each line say instead how strongly it claims a cause: none,"
                            + " correlational, conditional or causal, and by which words.")
    private boolean strength;

    private final Wiring wiring;
    private final Terminal terminal;

    /** Of a program that is wired so, at this terminal. */
    public ScanCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WrongUse.unlessOneOf(ScanReport.FORMATS, "--format", format);
        if (strength && !format.equals("text")) {
            throw new WrongUse(
                    "--strength prints lines of text and no "
                            + format
                            + ". Leave one of the two out, for example: atlas scan --strength"
                            + " FILE");
        }
        List<String> named = named();
        PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(terminal.out(), 1 << 16),
                        false,
                        StandardCharsets.UTF_8);
        try {
            return strength ? strengths(named, out) : findings(named, out);
        } finally {
            out.flush();
        }
    }

    private int findings(List<String> named, PrintStream out) {
        Scanner scanner = new Scanner(wiring.wording(common.pack()));
        ScanReport report = ScanReport.of(format, scanner, out, terminal.err());
        for (String name : named) {
            report.tell(opened(name, in -> scanner.scan(shown(name), in)));
        }
        out.flush();
        report.end();
        return report.found() ? Exit.FOUND : Exit.DONE;
    }

    private int strengths(List<String> named, PrintStream out) {
        int code = Exit.DONE;
        for (String name : named) {
            Optional<String> unread = opened(name, in -> StrengthLines.tell(in, out));
            if (unread.isPresent()) {
                terminal.err().println(shown(name) + ": " + unread.get());
                code = Exit.FOUND;
            }
        }
        return code;
    }

    /** All files, those of folders in the order of their names. */
    private List<String> named() {
        List<String> named = new ArrayList<>();
        for (String file : files.isEmpty() ? List.of(STDIN) : files) {
            Path path = Path.of(file);
            if (file.equals(STDIN) || Files.isRegularFile(path)) {
                named.add(file);
            } else if (Files.isDirectory(path)) {
                ProseFiles.in(path).forEach(inside -> named.add(inside.toString()));
            } else {
                throw new WrongUse(
                        "There is no file or folder \""
                                + file
                                + "\". Give text, Markdown or HTML, or - for standard input. For"
                                + " example: atlas scan README.md");
            }
        }
        if (named.isEmpty()) {
            throw new WrongUse(
                    "In "
                            + String.join(", ", files)
                            + " no file ends in "
                            + ProseFiles.ENDINGS
                            + ". Name the files themselves, for example: atlas scan notes");
        }
        return named;
    }

    private static String shown(String name) {
        return name.equals(STDIN) ? "stdin" : name;
    }

    private <T> T opened(String name, Reading<T> reading) {
        try {
            if (name.equals(STDIN)) {
                return reading.of(terminal.in());
            }
            try (InputStream in = Files.newInputStream(Path.of(name))) {
                return reading.of(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file "
                            + name
                            + " cannot be read ("
                            + e.getClass().getSimpleName()
                            + "). See that it may be read, or leave it out.",
                    e);
        }
    }

    /** What is done with a file that is open. */
    private interface Reading<T> {
        T of(InputStream in) throws IOException;
    }
}
