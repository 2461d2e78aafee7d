package org.evidenceatlas.prose.told;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.evidenceatlas.model.machinery.Catalogue.RuleEntry;
import org.evidenceatlas.model.prose.Finding;
import org.evidenceatlas.model.prose.Scanned;
import org.evidenceatlas.text.Unseen;

/**
 * A line for each finding, {@code file:line:column: severity: message [rule]}, as compilers print
 * them and editors read them; after the last, on the other stream, why the rules are there.
 */
public final class TextTelling implements Telling {
    private static final int SHOWN = 60;

    private final List<RuleEntry> rules;
    private final PrintStream out;
    private final PrintStream err;
    private final Set<String> seen = new TreeSet<>();
    private int files;
    private int found;
    private int off;

    /** Over these rules. */
    public TextTelling(List<RuleEntry> rules, PrintStream out, PrintStream err) {
        this.rules = rules;
        this.out = out;
        this.err = err;
    }

    @Override
    public void tell(Scanned file) {
        files++;
        for (Finding finding : file.findings()) {
            if (finding.stands()) {
                found++;
                seen.add(finding.rule());
                out.println(line(file.file(), finding));
            } else {
                off++;
            }
        }
    }

    private static String line(String file, Finding finding) {
        String message = finding.message();
        String matched = finding.matched();
        boolean said = matched.isEmpty() || message.contains(matched);
        return onOneLine(
                String.format(
                        Locale.ROOT,
                        "%s:%d:%d: %s: %s%s [%s]",
                        file,
                        finding.from().line(),
                        finding.from().column(),
                        finding.severity().code(),
                        said ? "" : "\"" + shortened(matched) + "\": ",
                        message,
                        finding.rule()));
    }

    private static String shortened(String words) {
        if (words.length() <= SHOWN) {
            return words;
        }
        int blank = words.lastIndexOf(' ', SHOWN);
        return words.substring(0, blank > 0 ? blank : SHOWN) + " \u2026";
    }

    private static String onOneLine(String text) {
        return Unseen.escaped(text.replace('\n', ' ').replace('\t', ' '));
    }

    @Override
    public void end() {
        rules.stream()
                .filter(rule -> seen.contains(rule.id()))
                .forEach(rule -> err.println(rule.id() + ": " + rule.why()));
        err.println(
                String.format(
                        Locale.ROOT,
                        "Files: %d. Found: %d. Switched off in the files: %d.",
                        files,
                        found,
                        off));
    }
}
