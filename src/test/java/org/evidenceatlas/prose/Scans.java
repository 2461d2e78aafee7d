package org.evidenceatlas.prose;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.evidenceatlas.model.prose.Finding;
import org.evidenceatlas.model.prose.Scanned;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.pack.PackReader;
import org.evidenceatlas.stage.examine.Examiner;

/** Scans texts with the rules of the shipped pack, and says what was found in short. */
final class Scans {
    private static final Pack PACK = PackReader.read(Path.of("packs/mecfs"));
    static final Scanner SCANNER = new Scanner(Examiner.wording(PACK));

    private Scans() {}

    static Scanned bytes(String name, byte[] bytes) {
        try {
            return SCANNER.scan(name, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scanned file(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each finding that stands as "line:column words". */
    static List<String> found(String name, String text) {
        return file(name, text).findings().stream()
                .filter(Finding::stands)
                .map(one -> place(one) + " " + one.matched())
                .toList();
    }

    /** Each finding that stands as "line:column rule". */
    static List<String> rules(String name, String text) {
        return file(name, text).findings().stream()
                .filter(Finding::stands)
                .map(one -> place(one) + " " + one.rule())
                .toList();
    }

    /** What a report in this format prints of some files: the findings, then all else. */
    static String report(String format, Scanned... files) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        return out(format, new PrintStream(err, true, StandardCharsets.UTF_8), files)
                + err.toString(StandardCharsets.UTF_8);
    }

    /** The findings alone. */
    static String out(String format, Scanned... files) {
        return out(format, new PrintStream(OutputStream.nullOutputStream()), files);
    }

    private static String out(String format, PrintStream err, Scanned... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        ScanReport report = ScanReport.of(format, SCANNER, print, err);
        List.of(files).forEach(report::tell);
        report.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String place(Finding one) {
        return one.from().line() + ":" + one.from().column();
    }
}
