package org.evidenceatlas.prose;

import java.io.PrintStream;
import java.util.List;
import org.evidenceatlas.model.Severity;
import org.evidenceatlas.model.prose.Finding;
import org.evidenceatlas.model.prose.Scanned;
import org.evidenceatlas.prose.told.JsonTelling;
import org.evidenceatlas.prose.told.SarifTelling;
import org.evidenceatlas.prose.told.Telling;
import org.evidenceatlas.prose.told.TextTelling;

/** Prints what is found, file by file, and keeps in mind whether there was something. */
public final class ScanReport {
    /** The forms of a report. */
    public static final List<String> FORMATS = List.of("text", "json", "sarif");

    private final Telling telling;
    private final PrintStream err;
    private boolean found;

    private ScanReport(Telling telling, PrintStream err) {
        this.telling = telling;
        this.err = err;
    }

    /**
     * A report of what a scanner finds.
     *
     * @param format one of {@link #FORMATS}
     * @param out for findings, {@code err} for all else
     */
    public static ScanReport of(String format, Scanner scanner, PrintStream out, PrintStream err) {
        Telling telling =
                switch (format) {
                    case "json" -> new JsonTelling(scanner.entries(), out);
                    case "sarif" -> new SarifTelling(scanner.entries(), version(), out);
                    default -> new TextTelling(scanner.entries(), out, err);
                };
        return new ScanReport(telling, err);
    }

    private static String version() {
        String built = ScanReport.class.getPackage().getImplementationVersion();
        return built == null ? "unreleased" : built;
    }

    /** Tells of one file. */
    public void tell(Scanned file) {
        telling.tell(file);
        String unread = file.unread();
        if (unread != null) {
            err.println(file.file() + ": " + unread);
        }
        found |= unread != null || file.findings().stream().anyMatch(ScanReport::counts);
    }

    /** Whether a file could not be read, or has a warning or worse that no mark switches off. */
    public boolean found() {
        return found;
    }

    /** After the last file. */
    public void end() {
        telling.end();
    }

    private static boolean counts(Finding finding) {
        return finding.stands() && finding.severity() != Severity.INFO;
    }
}
