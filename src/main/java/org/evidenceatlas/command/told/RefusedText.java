package org.evidenceatlas.command.told;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.model.record.Refusal;
import org.evidenceatlas.store.Codec;
import org.evidenceatlas.text.Unseen;

/** What a run refused, as plain lines: where, why, what to do, and the beginning of what it was. */
public final class RefusedText {
    /** The part of a kept report that is read here. */
    record Report(String asOf, List<Refusal> refused) {}

    private RefusedText() {}

    /** The refusals in the report of run {@code number}, which is given as it is kept. */
    public static String of(long number, String report) {
        Report kept = Codec.read(report.getBytes(StandardCharsets.UTF_8), Report.class);
        List<Refusal> refused = kept.refused();
        List<String> lines = new ArrayList<>();
        lines.add(
                "Run "
                        + number
                        + ", as of "
                        + kept.asOf()
                        + ": "
                        + (refused.isEmpty()
                                ? "nothing was refused."
                                : refused.size() + " refused."));
        for (int i = 0; i < refused.size(); i++) {
            lines.add("");
            lines.addAll(one(i + 1, refused.get(i)));
        }
        return Unseen.escaped(String.join("\n", lines)) + "\n";
    }

    private static List<String> one(int number, Refusal refusal) {
        List<String> lines = new ArrayList<>();
        String position = refusal.position().isEmpty() ? "" : ", " + refusal.position();
        String pmid = refusal.pmid() == null ? "" : ", PMID " + refusal.pmid();
        lines.add(number + ". " + refusal.source() + position + pmid);
        lines.add("   " + refusal.reason());
        lines.add("   " + refusal.advice());
        String excerpt = refusal.excerpt().replace("\r\n", "\n");
        if (excerpt.isEmpty()) {
            lines.add("   Nothing of it is kept.");
            return lines;
        }
        boolean cut = refusal.excerpt().length() >= Refusal.EXCERPT - 1;
        lines.add(
                cut
                        ? "   It begins, in its first " + Refusal.EXCERPT + " characters:"
                        : "   It is:");
        excerpt.lines().forEach(line -> lines.add("   | " + line));
        return lines;
    }
}
